'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { opensPanel } from '@/lib/domain/token';
import { wordIdOf } from '@/lib/reader/panel/word-id';
import type { Annotations } from '@/lib/reader/text/annotations';
import { untilLoaded } from '../../ui/lazy/until-loaded';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import { wordElements } from '../window/elements';
import type { OneNewMarks } from './one-new-marks';

type Words = ReadonlyMap<string, SavedWord>;

function setMark(element: HTMLElement, name: 'status' | 'saved', value: string | undefined) {
  if (element.dataset[name] === value) return;
  if (value === undefined) delete element.dataset[name];
  else element.dataset[name] = value;
}

/** Puts what the learner knows on the words of one paragraph. */
function markParagraph(
  annotations: Annotations,
  element: HTMLElement,
  start: number,
  words: Words,
) {
  const paragraph = annotations.paragraph(start);
  const tokens = paragraph?.sentences.flatMap((sentence) => sentence.tokens.filter(opensPanel));
  const elements = wordElements(element);
  tokens?.forEach((token, index) => {
    const word = words.get(wordIdOf(token));
    const view = elements[index];
    if (!view) return;
    setMark(view, 'status', word?.status);
    setMark(view, 'saved', word?.saved ? '' : undefined);
  });
}

/**
 * Marks of saved words and states, set on the elements themselves: a change of the vocabulary
 * renders no paragraph. Returns what a paragraph calls when its words are in place.
 */
export function useMarks(annotations: Annotations) {
  const words = useVocabulary((state) => state.words);
  const latest = useRef<Words>(words);
  const paragraphs = useRef(new Map<HTMLElement, number>());
  const oneNew = useRef<OneNewMarks | null>(null);
  const wantsOneNew = usePreferences((state) => state.oneNew === 'on');

  useEffect(() => {
    if (!wantsOneNew) return;
    // Until its code has come the text is read without these marks.
    const giveUp = untilLoaded(
      () => import('./one-new-marks'),
      ({ markOneNew }) => {
        oneNew.current = markOneNew(annotations, paragraphs.current, () => latest.current);
      },
    );
    return () => {
      giveUp();
      oneNew.current?.stop();
      oneNew.current = null;
    };
  }, [annotations, wantsOneNew]);

  useEffect(() => {
    // Paragraphs are given their marks as they are set; here all of them when the words change.
    if (latest.current === words) return;
    latest.current = words;
    for (const [element, start] of paragraphs.current) {
      markParagraph(annotations, element, start, words);
      oneNew.current?.look(element);
    }
  }, [annotations, words]);

  return useMemo(
    () => (element: HTMLElement, start: number) => {
      paragraphs.current.set(element, start);
      if (latest.current.size > 0) markParagraph(annotations, element, start, latest.current);
      oneNew.current?.look(element);
      return () => void paragraphs.current.delete(element);
    },
    [annotations],
  );
}
