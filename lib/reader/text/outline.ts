import type { Span } from '../../domain/span';
import type { WireBlock, WireLexeme } from '../../domain/wire/wire';
import { formIn, paragraphText } from '../../domain/wire/wire-text';
import type { Preferences } from '../preferences/preferences';

/** A run of whole paragraphs: what is rendered, observed and left out of layout together. */
export interface Section extends Span {
  readonly paragraphs: readonly Span[];
  /** Here begins a block that the engine could not read: its words are shown, not their readings. */
  readonly unread?: true;
}

/** About a third of a screen: its words are set within a frame, yet a book has few of them. */
const SECTION_CHARACTERS = 300;

/** Groups a block's paragraphs into sections of at least `size` characters, the last one aside. */
export function sectionsOf(spans: readonly Span[], size = SECTION_CHARACTERS): Section[] {
  const sections: Section[] = [];
  let paragraphs: Span[] = [];
  const close = () => {
    const first = paragraphs[0];
    const last = paragraphs.at(-1);
    if (first && last) sections.push({ start: first.start, end: last.end, paragraphs });
    paragraphs = [];
  };
  for (const { start, end } of spans) {
    const span = { start, end };
    paragraphs.push(span);
    if (span.end - (paragraphs[0]?.start ?? span.start) >= size) close();
  }
  close();
  return sections;
}

/** Some ten screens, twenty sections: the fewest things side by side in a text of 110,000. */
const CHAPTER_CHARACTERS = 6_000;

/**
 * Groups sections, in reading order, into chapters of at least `size` characters, the last one
 * aside. Browsers look at all that stands side by side, in every frame: a book's sections in one
 * row would take longer than a frame has. Chapters that are full stay as they are when a text grows.
 */
export function chaptersOf(sections: readonly Section[], size = CHAPTER_CHARACTERS): Section[][] {
  const chapters: Section[][] = [];
  let length = size;
  for (const section of sections) {
    if (length >= size) {
      chapters.push([]);
      length = 0;
    }
    chapters.at(-1)?.push(section);
    length += section.end - section.start;
  }
  return chapters;
}

export type Shown = Pick<Preferences, 'script' | 'spelling'>;

const REST = 7;

function formOf(lexeme: WireLexeme, { script, spelling }: Shown): string {
  const rest = lexeme[REST];
  const other = script === 'traditional' && spelling !== 'taiwan' && rest ? rest.standards : null;
  return other?.[spelling as 'hongkong'] ?? formIn(lexeme, script);
}

/** A paragraph as plain text in the shown script; '' when it does not start in this block. */
export function plainParagraph(wire: WireBlock, start: number, shown: Shown): string {
  const index = wire.paragraphs.findIndex((paragraph) => paragraph[0] === start);
  return paragraphText(wire, index, (lexeme) => formOf(lexeme, shown));
}

/** Index of the item whose span holds `offset`, else of the last one before it; -1 before the first. */
export function indexAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
