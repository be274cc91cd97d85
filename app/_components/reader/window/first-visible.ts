import { extentOf, type Frame, lengthOf } from '@/lib/reader/window/axis';
import { firstWhere } from '@/lib/reader/window/binary-search';
import {
  chapterElements,
  offsetOf,
  paragraphElements,
  sectionElements,
  startOf,
  wordElements,
} from './elements';

/** A word, or a paragraph that is not set as words, and where it begins in the text. */
export interface Visible {
  readonly element: HTMLElement;
  readonly offset: number;
}

/** Where browsers stop to lay out what is off the window: Chromium at one and a half screens. */
const SCREENS_AROUND = 1.5;

/** Elements from the first one on, in reading order, whose box ends past an edge of the axis. */
function past(elements: readonly HTMLElement[], frame: Frame, edge: number): HTMLElement[] {
  const first = firstWhere(elements.length, (index) => {
    const box = elements[index]?.getBoundingClientRect();
    return box !== undefined && extentOf(frame, box).to > edge;
  });
  return elements.slice(first);
}

/**
 * Sections from the first one that ends past an edge, in reading order. No section is looked at
 * in a chapter that lies before the edge or that is not asked for: looking at what browsers leave
 * out would have it laid out.
 */
function* sectionsPast(page: ParentNode, frame: Frame, edge: number) {
  const reach = (1 + SCREENS_AROUND) * lengthOf(frame);
  for (const chapter of past(chapterElements(page), frame, edge)) {
    if (extentOf(frame, chapter.getBoundingClientRect()).from > reach) return;
    yield* past(sectionElements(chapter), frame, edge);
  }
}

/** The first of a paragraph's words whose middle lies past an edge. */
function firstWord(words: readonly HTMLElement[], frame: Frame, edge: number) {
  const at = firstWhere(words.length, (index) => {
    // Where a word is broken over two lines, its first part counts.
    const box = words[index]?.getClientRects()[0];
    if (!box) return false;
    const { from, to } = extentOf(frame, box);
    return (from + to) / 2 > edge;
  });
  return words[at];
}

/**
 * The first word past an edge of the window, or the paragraph where it is not set as words; the
 * last of the text when all of it is past.
 * @param edge where the window ceases to be covered, in CSS pixels along the axis
 */
export function firstVisible(page: ParentNode, frame: Frame, edge: number): Visible | null {
  for (const section of sectionsPast(page, frame, edge)) {
    for (const paragraph of past(paragraphElements(section), frame, edge)) {
      const words = wordElements(paragraph);
      const word = firstWord(words, frame, edge);
      if (word) return { element: word, offset: offsetOf(word) };
      if (words.length === 0) return { element: paragraph, offset: startOf(paragraph) };
    }
  }
  const end = paragraphElements(page).at(-1);
  return end ? { element: end, offset: startOf(end) } : null;
}

/** Sections on the screen, and before and after them those near enough to be laid out. */
export interface SectionsAround {
  readonly before: readonly HTMLElement[];
  readonly on: readonly HTMLElement[];
  readonly after: readonly HTMLElement[];
}

export function sectionsAround(page: ParentNode, frame: Frame): SectionsAround {
  const length = lengthOf(frame);
  const before: HTMLElement[] = [];
  const on: HTMLElement[] = [];
  const after: HTMLElement[] = [];
  for (const section of sectionsPast(page, frame, -SCREENS_AROUND * length)) {
    const { from, to } = extentOf(frame, section.getBoundingClientRect());
    if (from > (1 + SCREENS_AROUND) * length) break;
    if (to <= 0) before.push(section);
    else if (from < length) on.push(section);
    else after.push(section);
  }
  return { before, on, after };
}
