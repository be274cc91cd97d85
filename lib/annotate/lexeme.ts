import type { Entry, EntryId, Lexicon, Part } from '../domain/lexicon';
import { formatNumbered, type Reading } from '../domain/reading';
import { bandOf } from '../lexicon/bands';
import { boundedCache } from '../lexicon/cache';
import { entriesOf, partsOf } from '../lexicon/parts';
import { rankEntries } from '../lexicon/rank';
import { pointedTo } from '../lexicon/variants';

/** What the dictionary knows of a pair of forms, whatever the sentence. Made once a word type. */
export interface Lexeme {
  /** Own entries, then those their cross-references lead to. */
  readonly entries: readonly Entry[];
  /** Frequency band, 1 the most frequent. */
  readonly band: number;
  /** Ids of the entries, best first for this reading. */
  ranked(reading: Reading, isName: boolean): readonly EntryId[];
  /** Sub-words and characters, with their entries best first. */
  parts(): readonly LexemePart[];
  /** Every entry a panel opened on this word can lead to. */
  reach(): readonly Entry[];
}

export interface LexemePart {
  readonly surface: string;
  readonly entries: readonly Entry[];
}

/** Word types kept: a long article has 3,000, a million characters of news 40,000. */
const LEXEMES_KEPT = 24_000;

export type LexemeOf = (traditional: string, simplified: string) => Lexeme;

/** Without variation selectors and other marks, which no headword has. */
export const bare = (text: string): string =>
  /\p{M}/u.test(text) ? text.replace(/\p{M}/gu, '') : text;

const idsOf = (entries: readonly Entry[]): readonly EntryId[] => entries.map((entry) => entry.id);

export const partIds = (parts: readonly LexemePart[]): readonly Part[] =>
  parts.map(({ surface, entries }) => ({ surface, entries: idsOf(entries) }));

/** The Simplified form of a sub-word, from the place it has in the word. */
function simplifiedPart(traditional: string, part: string, simplified: readonly string[]): string {
  const from = [...traditional.slice(0, traditional.indexOf(part))].length;
  return simplified.slice(from, from + [...part].length).join('');
}

function makeLexeme(lexicon: Lexicon, traditional: string, simplified: string): Lexeme {
  const withTargets = (own: readonly Entry[]): readonly Entry[] => {
    const targets = pointedTo(lexicon, own);
    return targets.length > 0 ? [...own, ...targets] : own;
  };
  const entries = withTargets(entriesOf(lexicon, traditional, simplified));
  const only = entries.length < 2 ? idsOf(entries) : null;
  const byReading = new Map<string, readonly EntryId[]>();
  let parts: readonly LexemePart[] | undefined;
  let reach: readonly Entry[] | undefined;

  const findParts = (): readonly LexemePart[] => {
    const points = [...simplified];
    const found = partsOf(traditional, (text) => lexicon.has(text)).map((surface) => {
      const shadow = simplifiedPart(traditional, surface, points);
      const own = withTargets(entriesOf(lexicon, surface, shadow));
      return { surface, entries: rankEntries(own, null) };
    });
    // A rare character the dictionary lacks is its own only part.
    if (entries.length === 0 && found.length === 0) return [{ surface: traditional, entries }];
    return found;
  };
  const lexeme: Lexeme = {
    entries,
    band: bandOf(lexicon.frequency(simplified)),
    ranked: (reading, isName) => {
      if (only) return only;
      const key = `${isName ? '*' : ''}${formatNumbered(reading)}`;
      const known = byReading.get(key);
      if (known) return known;
      const ids = idsOf(rankEntries(entries, reading, isName));
      byReading.set(key, ids);
      return ids;
    },
    parts: () => {
      parts ??= findParts();
      return parts;
    },
    reach: () => {
      reach ??= [...new Set([...entries, ...lexeme.parts().flatMap((part) => part.entries)])];
      return reach;
    },
  };
  return lexeme;
}

/** Looks word types up once each, in bounded memory. */
export function lexemes(lexicon: Lexicon): LexemeOf {
  const kept = boundedCache<string, Lexeme>(LEXEMES_KEPT);
  return (written, shadow) => {
    const key = `${written}|${shadow}`;
    const known = kept.get(key);
    if (known) return known;
    const lexeme = makeLexeme(lexicon, bare(written), bare(shadow));
    kept.set(key, lexeme);
    return lexeme;
  };
}
