'use client';

import { memo, useEffect, useRef } from 'react';
import type { Section } from '@/lib/reader/text/outline';
import { useReader } from '../reader-context';
import { SectionView } from './section-view';

interface ChapterProps {
  readonly sections: readonly Section[];
  /** The first paragraph is the title. */
  readonly titled: boolean;
  /** Where the paragraph before it ends; -1 before the first one of the text. */
  readonly after: number;
}

const same = (one: ChapterProps, other: ChapterProps): boolean =>
  one.titled === other.titled &&
  one.after === other.after &&
  one.sections.length === other.sections.length &&
  one.sections.every((section, index) => section === other.sections[index]);

/** A run of sections that browsers leave alone as one while it is far from the screen. */
export const ChapterView = memo(function ChapterView({ sections, titled, after }: ChapterProps) {
  const { watch } = useReader();
  const element = useRef<HTMLDivElement>(null);
  useEffect(
    () => (element.current ? watch(element.current, sections) : undefined),
    [watch, sections],
  );
  const [first, last] = [sections[0], sections.at(-1)];
  const size = {
    '--length': (last?.end ?? 0) - (first?.start ?? 0),
    '--sections': sections.length,
  } as React.CSSProperties;
  // A title has room of its own behind it.
  const title = titled && first?.paragraphs.length === 1;
  const before = (index: number) =>
    title && index === 1 ? -1 : (sections[index - 1]?.end ?? after);
  return (
    <div ref={element} className="chapter" style={size}>
      {sections.map((section, index) => (
        <SectionView
          key={section.start}
          section={section}
          titled={titled && index === 0}
          after={before(index)}
        />
      ))}
    </div>
  );
}, same);
