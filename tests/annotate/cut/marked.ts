import type { Piece } from '@/lib/annotate/cut/piece';
import type { CutParagraph, CutRule } from '@/lib/annotate/cut/rules/rule';
import { alignConversion } from '@/lib/annotate/script/align';
import type { Lexeme } from '@/lib/annotate/word/lexeme';
import type { Entry } from '@/lib/domain/lexicon/lexicon';
import { entryOf } from '../../reader/wires';

const kindOf = (part: string): Piece['kind'] => {
  if (part.startsWith('#')) return 'number';
  return /^[A-Za-z]/.test(part) ? 'latin' : 'word';
};

/** "乾|乾淨|淨" → pieces; a part that begins with # is a number, one with a letter Latin. */
export function piecesOf(marked: string): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of marked.split('|')) {
    const surface = part.replace('#', '');
    const start = text.length;
    pieces.push({ kind: kindOf(part), start, end: start + surface.length });
    text += surface;
  }
  return { pieces, text };
}

/** Pieces as they are marked. */
export const show = (pieces: readonly Piece[], text: string) =>
  pieces.map(({ start, end }) => text.slice(start, end)).join('|');

/**
 * A paragraph for a rule, as it is marked.
 * @param entries the dictionary.
 * @param toSimplified what the text is in Simplified, character by character.
 */
export function paragraphOf(
  marked: string,
  entries: readonly Entry[] = [],
  toSimplified: (text: string) => string = (text) => text,
  counts: Readonly<Record<string, number>> = {},
): CutParagraph {
  const { pieces, text } = piecesOf(marked);
  const exact = (word: string) => entries.filter(({ simplified }) => simplified === word);
  return {
    text,
    pieces,
    forms: {
      script: 'traditional',
      simplified: alignConversion(text, toSimplified),
      traditional: (start, end) => text.slice(start, end),
      parallel: null,
      standards: null,
    },
    tools: {
      lexicon: {
        has: (word) => exact(word).length > 0,
        exact,
        frequency: (word) => counts[word] ?? 0,
      },
      lexemeOf: (_, simplified) => ({ entries: exact(simplified) }) as unknown as Lexeme,
    },
  };
}

/** How a rule cuts what is marked, marked again. */
export function cutBy(rule: CutRule, marked: string, entries: readonly Entry[] = []): string {
  const paragraph = paragraphOf(marked, entries);
  return show(rule.apply(paragraph), paragraph.text);
}

/** The same, where words were counted so often; each of two characters and more is a headword. */
export function cutCounting(
  rule: CutRule,
  marked: string,
  counts: Readonly<Record<string, number>>,
): string {
  const entries = headwords(...Object.keys(counts).filter((word) => word.length > 1));
  const paragraph = paragraphOf(marked, entries, undefined, counts);
  return show(rule.apply(paragraph), paragraph.text);
}

/** Entries of words that mean what does not matter. */
export const headwords = (...words: readonly string[]): readonly Entry[] =>
  words.map((word) => entryOf(word, word, 'x1', 'a word'));

/** Entries of verbs. */
export const verbs = (...words: readonly string[]): readonly Entry[] =>
  words.map((word) => entryOf(word, word, 'x1', 'to do'));
