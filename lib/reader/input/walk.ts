import type { Paragraph, Sentence } from '../../domain/text';
import { type NumberToken, opensPanel, type Token, type Word } from '../../domain/token';
import { indexAt, type Section } from '../text/outline';

/** A token a learner can open, with the sentence and paragraph around it. */
export interface Place {
  readonly token: Word | NumberToken;
  readonly sentence: Sentence;
  readonly paragraph: Paragraph;
}

/** What walking needs of a text: its outline, and its paragraphs as far as they are annotated. */
export interface Walkable {
  readonly sections: readonly Section[];
  readonly paragraph: (start: number) => Paragraph | undefined;
}

export type Unit = 'word' | 'sentence' | 'paragraph';

const paragraphStarts = ({ sections }: Walkable): number[] =>
  sections.flatMap((section) => section.paragraphs.map((span) => span.start));

/** The token that holds `offset`, of any kind. */
export function tokenAt(paragraph: Paragraph, offset: number): [Sentence, Token] | undefined {
  const sentence = paragraph.sentences.find((item) => offset < item.span.end);
  const token = sentence?.tokens.find((item) => offset < item.span.end);
  return sentence && token && token.span.start <= offset ? [sentence, token] : undefined;
}

/** The word or number at an offset of the text. */
export function placeAt(text: Walkable, offset: number): Place | undefined {
  const section = text.sections[indexAt(text.sections, offset)];
  const span = section?.paragraphs[indexAt(section.paragraphs, offset)];
  const paragraph = span && text.paragraph(span.start);
  const [sentence, token] = (paragraph && tokenAt(paragraph, offset)) ?? [];
  return paragraph && sentence && token && opensPanel(token)
    ? { token, sentence, paragraph }
    : undefined;
}

function places(paragraph: Paragraph): Place[] {
  return paragraph.sentences.flatMap((sentence) =>
    sentence.tokens.filter(opensPanel).map((token) => ({ token, sentence, paragraph })),
  );
}

const sameUnit = (one: Place, other: Place, unit: Unit): boolean =>
  unit === 'paragraph'
    ? one.paragraph === other.paragraph
    : unit === 'sentence'
      ? one.sentence.span.start === other.sentence.span.start
      : one.token.span.start === other.token.span.start;

/**
 * The first word of the next (`by` 1) or previous (-1) unit after the one that holds `offset`,
 * across paragraphs; stops at the ends and before what is not annotated yet.
 * `accept` narrows words, for "next unknown word".
 */
export function step(
  text: Walkable,
  offset: number,
  unit: Unit,
  by: 1 | -1,
  accept: (place: Place) => boolean = () => true,
): Place | undefined {
  const starts = paragraphStarts(text);
  let index = indexAt(
    starts.map((start) => ({ start, end: start })),
    offset,
  );
  const from = placeAt(text, offset);
  for (; index >= 0 && index < starts.length; index += by) {
    const paragraph = text.paragraph(starts[index] as number);
    if (!paragraph) return undefined;
    const ahead = places(paragraph).filter((place) =>
      by > 0 ? place.token.span.start > offset : place.token.span.start < offset,
    );
    const others = ahead.filter((place) => !from || !sameUnit(place, from, unit)).filter(accept);
    const reached = by > 0 ? others[0] : others.at(-1);
    if (!reached) continue;
    return unit === 'word' || by > 0 ? reached : others.find((o) => sameUnit(o, reached, unit));
  }
  return undefined;
}

/** The first word at or after an offset; where walking starts. */
export const firstFrom = (text: Walkable, offset: number): Place | undefined =>
  placeAt(text, offset) ?? step(text, offset, 'word', 1);
