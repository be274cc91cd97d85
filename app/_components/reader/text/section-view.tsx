'use client';

import { memo, useCallback, useSyncExternalStore } from 'react';
import type { Section } from '@/lib/reader/text/outline';
import { useReader } from '../reader-context';
import { sectionId } from '../window/elements';
import { ParagraphView } from './paragraph-view';

interface SectionProps {
  readonly section: Section;
  /** The first paragraph is the title. */
  readonly titled: boolean;
}

/** A run of paragraphs: words when near the screen, plain text when far from it. */
export const SectionView = memo(function SectionView({ section, titled }: SectionProps) {
  const { annotations, windowing, displays } = useReader();
  const isNear = () => windowing.has(section);
  const followWindow = useCallback(
    (listener: () => void) => windowing.subscribe(section, listener),
    [windowing, section],
  );
  const near = useSyncExternalStore(followWindow, isNear, isNear);
  const shown = () => displays.of(section.start);
  const followDisplay = useCallback(
    (listener: () => void) => displays.subscribe(section.start, listener),
    [displays, section],
  );
  const display = useSyncExternalStore(followDisplay, shown, shown);
  // A block changes when the learner corrects it; paragraphs it leaves alone keep their identity.
  const block = () => (near ? annotations.blockAt(section.start) : undefined);
  useSyncExternalStore(annotations.subscribe, block, block);
  const length = { '--length': section.end - section.start } as React.CSSProperties;
  return (
    <div id={sectionId(section.start)} className="section" style={length}>
      {section.unread && (
        <p className="unread" lang="en" role="note">
          This part could not be read in full; words only.
        </p>
      )}
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
