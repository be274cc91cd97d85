'use client';

import { memo, useLayoutEffect, useRef } from 'react';
import type { Paragraph } from '@/lib/domain/text';
import { spokenTones } from '@/lib/reader/speech/spoken-tones';
import { setTokens } from '@/lib/reader/text/set-character';
import type { Display } from '@/lib/reader/text/shown';
import { useLayoutEngine } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import { renderTokens } from './word-view';

/** Whoever has indented a paragraph themselves has it indented once. */
export const paragraphClass = (text = ''): string => (text[0] === '\u3000' ? 'p indented' : 'p');

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly display: Display;
  readonly heading: boolean;
}

/** A paragraph set as words. Renders when its text or the display changes, never for a selection. */
export const ParagraphView = memo(function ParagraphView(props: ParagraphProps) {
  const { paragraph, display, heading } = props;
  const { mounted } = useReader();
  const engine = useLayoutEngine();
  const element = useRef<HTMLParagraphElement & HTMLHeadingElement>(null);
  const { start } = paragraph.span;

  // `display` is named so that marks are put back after words were replaced.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    return element.current ? mounted(element.current, start) : undefined;
  }, [mounted, paragraph, start, display]);

  const tokens = paragraph.sentences.flatMap((sentence) => {
    const spoken = display.tones === 'spoken' ? spokenTones(sentence, display) : undefined;
    return setTokens(sentence.tokens, display, spoken);
  });
  const words = renderTokens(tokens, display, engine);
  return heading ? (
    <h1 ref={element} className="p title" data-start={start}>
      {words}
    </h1>
  ) : (
    <p ref={element} className={paragraphClass(tokens[0]?.shown)} data-start={start}>
      {words}
    </p>
  );
});
