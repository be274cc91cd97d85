'use client';

import { memo, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Section } from '@/lib/reader/outline';
import type { Display } from '@/lib/reader/shown';
import { ParagraphView } from './paragraph-view';
import { useReader } from './reader-context';

interface SectionProps {
  readonly section: Section;
  readonly display: Display;
  /** The first paragraph is the title. */
  readonly titled: boolean;
}

/** A run of paragraphs: words when near the screen, plain text when far from it. */
export const SectionView = memo(function SectionView({ section, display, titled }: SectionProps) {
  const { annotations, nearness, watch } = useReader();
  const element = useRef<HTMLDivElement>(null);
  const near = useSyncExternalStore(
    nearness.subscribe,
    () => nearness.has(section),
    () => nearness.has(section),
  );
  // A block changes when the learner corrects it; paragraphs it leaves alone keep their identity.
  const block = () => (near ? annotations.blockAt(section.start) : undefined);
  useSyncExternalStore(annotations.subscribe, block, block);
  useEffect(
    () => (element.current ? watch(element.current, section) : undefined),
    [watch, section],
  );
  const length = { '--length': section.end - section.start } as React.CSSProperties;
  return (
    <div ref={element} className="section" style={length}>
      {section.paragraphs.map(({ start }, index) => {
        const heading = titled && index === 0;
        const paragraph = near ? annotations.paragraph(start) : undefined;
        if (paragraph) {
          return <ParagraphView key={start} {...{ paragraph, display, heading }} />;
        }
        const text = annotations.plain(start, display);
        return heading ? (
          <h1 key={start} className="p title" data-start={start}>
            {text}
          </h1>
        ) : (
          <p key={start} className="p" data-start={start}>
            {text}
          </p>
        );
      })}
    </div>
  );
});
