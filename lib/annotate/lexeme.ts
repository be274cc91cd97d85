import type { Entry, EntryId, Lexicon, Part } from '../domain/lexicon';
import { boundedCache } from '../lexicon/cache';
import { entriesOf, partsOf } from '../lexicon/parts';

/** What the dictionary knows of a pair of forms, whatever the sentence. */
export interface Lexeme {
  readonly entries: readonly Entry[];
  /** Sub-words and characters with their entries. */
  readonly parts: readonly { readonly surface: string; readonly entries: readonly Entry[] }[];
}

/** Word types kept: a million characters of news have some 40,000, most of them seen once. */
const LEXEMES_KEPT = 20_000;

export type LexemeOf = (traditional: string, simplified: string) => Lexeme;

/** Without variation selectors and other marks, which no headword has. */
export const bare = (text: string): string =>
  /\p{M}/u.test(text) ? text.replace(/\p{M}/gu, '') : text;

/** Looks word types up once each, in bounded memory. */
export function lexemes(lexicon: Lexicon): LexemeOf {
  const kept = boundedCache<string, Lexeme>(LEXEMES_KEPT);
  return (written, shadow) => {
    const traditional = bare(written);
    const simplified = bare(shadow);
    const key = `${traditional}|${simplified}`;
    const known = kept.get(key);
    if (known) return known;
    const points = [...simplified];
    const entries = entriesOf(lexicon, traditional, simplified);
    const parts = partsOf(traditional, (text) => lexicon.has(text)).map((surface) => ({
      surface,
      entries: entriesOf(lexicon, surface, simplifiedPart(traditional, surface, points)),
    }));
    // A rare character the dictionary lacks is its own only part.
    if (entries.length === 0 && parts.length === 0) parts.push({ surface: traditional, entries });
    const lexeme = { entries, parts };
    kept.set(key, lexeme);
    return lexeme;
  };
}

function simplifiedPart(traditional: string, part: string, simplified: readonly string[]): string {
  const from = [...traditional.slice(0, traditional.indexOf(part))].length;
  return simplified.slice(from, from + [...part].length).join('');
}

export const idsOf = (entries: readonly Entry[]): readonly EntryId[] =>
  entries.map((entry) => entry.id);

export const partIds = (parts: Lexeme['parts']): readonly Part[] =>
  parts.map(({ surface, entries }) => ({ surface, entries: idsOf(entries) }));
