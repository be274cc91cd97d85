'use client';

import { Fragment, memo, useCallback, useSyncExternalStore } from 'react';
import { blankLines } from '@/lib/domain/span';
import type { Section } from '@/lib/reader/text/outline';
import { useReader } from '../reader-context';
import { sectionId } from '../window/elements';
import { ParagraphView, paragraphClass } from './paragraph-view';

interface SectionProps {
  readonly section: Section;
  /** The first paragraph is the title. */
  readonly titled: boolean;
  /** Where the paragraph before it ends; -1 before the first one of the text. */
  readonly after: number;
}

/** A run of paragraphs: words when near the screen, plain text when far from it. */
export const SectionView = memo(function SectionView({ section, titled, after }: SectionProps) {
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
  const paragraphView = (start: number, heading: boolean) => {
    const paragraph = near ? annotations.paragraph(start) : undefined;
    if (paragraph) return <ParagraphView {...{ paragraph, display, heading }} />;
    const text = annotations.plain(start, display);
    return heading ? (
      <h1 className="p title" data-start={start}>
        {text}
      </h1>
    ) : (
      <p className={paragraphClass(text)} data-start={start}>
        {text}
      </p>
    );
  };
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
        const before = section.paragraphs[index - 1]?.end ?? after;
        // A title has room of its own behind it.
        const blank = before < 0 || (titled && index === 1) ? 0 : blankLines(before, start);
        return (
          <Fragment key={start}>
            {blank > 0 && <div className="blank" data-lines={blank} />}
            {paragraphView(start, heading)}
          </Fragment>
        );
      })}
    </div>
  );
});
