import type { SavedWord } from '@/lib/domain/card';
import { opensPanel } from '@/lib/domain/token';
import type { Annotations } from '@/lib/reader/text/annotations';
import { newWordIn } from '@/lib/study/texts/before-reading';
import { wordElements } from '../window/elements';
import { idleCallback } from '../window/read-rest';
import { runningWords } from './running-words';

type Words = ReadonlyMap<string, SavedWord>;

/** Milliseconds of work in one go: well within a frame, whatever else is in it. */
const SLICE = 4;

/** Marks the first word of each sentence of a paragraph of which all words but one are known. */
function markSentences(
  annotations: Annotations,
  element: HTMLElement,
  start: number,
  words: Words | null,
): void {
  const elements = wordElements(element);
  let next = 0;
  for (const sentence of annotations.paragraph(start)?.sentences ?? []) {
    const first = elements[next];
    next += sentence.tokens.filter(opensPanel).length;
    const isMarked = words !== null && newWordIn(runningWords(sentence), words) !== null;
    if (isMarked) first?.setAttribute('data-one-new', '');
    else first?.removeAttribute('data-one-new');
  }
}

export interface OneNewMarks {
  /** Looks at a paragraph when nothing else is to be done. */
  readonly look: (element: HTMLElement) => void;
  /** Takes all marks away. */
  readonly stop: () => void;
}

/**
 * Keeps the sentences marked that have one new word, as paragraphs come and go and words change.
 * @param paragraphs those set as words, with where they begin
 */
export function markOneNew(
  annotations: Annotations,
  paragraphs: ReadonlyMap<HTMLElement, number>,
  words: () => Words,
): OneNewMarks {
  const waiting = new Set<HTMLElement>();
  let planned = false;
  let over = false;

  const work = () => {
    planned = false;
    if (over) return;
    const until = performance.now() + SLICE;
    for (const element of waiting) {
      waiting.delete(element);
      const start = paragraphs.get(element);
      if (start !== undefined) markSentences(annotations, element, start, words());
      if (performance.now() > until) break;
    }
    if (waiting.size > 0) plan();
  };
  const plan = () => {
    if (planned) return;
    planned = true;
    idleCallback().then(work);
  };
  const look = (element: HTMLElement) => {
    waiting.add(element);
    plan();
  };
  for (const element of paragraphs.keys()) look(element);
  return {
    look,
    stop: () => {
      over = true;
      for (const [element, start] of paragraphs) markSentences(annotations, element, start, null);
    },
  };
}
