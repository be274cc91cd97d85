import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { isPointer, rankEntries } from '../../lib/lexicon/rank';
import type { Fault, LanguageFile } from './language-file';

const FIRST_WORDS = 'search/first-words';
const USUAL = 'readings/usual';

/** Of a logarithm to the base of 2 of occurrences, of which the most are 318,825 (18.3). */
const A_DOUBLING = 11;
/** What another reading or name of a word is to its first: some eight times rarer. */
const LATER = 40;
/** Of a character it is further behind: its other readings live in words (說 shuì in 游說). */
const LATER_CHARACTER = 90;
const NAME = 30;
/** What is only another spelling of an entry comes after all others. */
const VARIANT = 1;
const VARIANTS: ReadonlySet<string> = new Set(['variant', 'old-variant', 'other-script']);
/** A word that is learned first is at least so usual, and more than it is counted. */
const FIRST_AT_LEAST = 125;
const FIRST_MORE = 36;

interface FirstWord {
  readonly word: string;
  /** 1-based. */
  readonly line: number;
}

/** @param root the folder `dictionary/` */
export const readFirstWords = (root: string): readonly FirstWord[] =>
  readFileSync(join(root, `${FIRST_WORDS}.txt`), 'utf8')
    .split(/\r?\n/)
    .flatMap((text, index) =>
      text.startsWith('#')
        ? []
        : text
            .split(/\s+/)
            .filter(Boolean)
            .map((word) => ({ word, line: index + 1 })),
    );

/** First words that the dictionary has not. */
export function firstWordFaults(
  words: readonly FirstWord[],
  entries: readonly Entry[],
): readonly Fault[] {
  const headwords = new Set(entries.map(({ traditional }) => traditional));
  return words
    .filter(({ word }) => !headwords.has(word))
    .map(({ word, line }) => ({
      file: FIRST_WORDS,
      line,
      message: `there is no entry for ${word}`,
    }));
}

/** Whether an entry is nothing but another spelling of others. */
export const isVariant = (entry: Entry): boolean =>
  isPointer(entry) &&
  entry.senses.every(({ references }) => references.every(({ kind }) => VARIANTS.has(kind)));

const glosses = ({ senses }: Entry): number =>
  senses.reduce((sum, sense) => sum + sense.glosses.length, 0);

/** Readings that words nearly always have, in numbered pinyin by word, out of the data files. */
export const readUsual = (files: readonly LanguageFile[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ id }) => id === USUAL)
      .flatMap(({ rows }) => rows)
      .map(({ text }) => {
        const blank = text.indexOf(' ');
        return [text.slice(0, blank), text.slice(blank + 1)] as const;
      }),
  );

/**
 * How usual each entry is, 0 to 255, for a search that finds many: the logarithm of how often its
 * headword occurs in jieba's list, less where the headword has a more usual entry, more where it is
 * learned first.
 * @param frequency occurrences by simplified form, 0 for none
 */
export function standings(
  entries: readonly Entry[],
  frequency: (simplified: string) => number,
  first: ReadonlySet<string>,
  usualReadings: ReadonlyMap<string, string>,
): (entry: Entry) => number {
  const byHeadword = new Map<string, Entry[]>();
  for (const entry of entries) {
    const alike = byHeadword.get(entry.traditional);
    if (alike) alike.push(entry);
    else byHeadword.set(entry.traditional, [entry]);
  }
  const places = new Map<Entry, number>();
  for (const alike of byHeadword.values()) {
    // A dictionary gives readings by the alphabet: shuì of 說 before shuō, which has far more glosses.
    // 沒 mò has more glosses than méi, which it is all but always.
    const usual = usualReadings.get(alike[0]?.traditional ?? '');
    const weight = (entry: Entry): number =>
      entry.pinyin === usual ? Number.POSITIVE_INFINITY : glosses(entry);
    const fullest = [...alike].sort((one, other) => weight(other) - weight(one));
    for (const [place, entry] of rankEntries(fullest, null).entries()) places.set(entry, place);
  }
  return (entry) => {
    if (isVariant(entry)) return VARIANT;
    const place = places.get(entry) ?? 0;
    const counted = Math.log2(frequency(entry.simplified) + 1) * A_DOUBLING;
    const isFirst = place === 0 && first.has(entry.traditional);
    const usual = isFirst ? Math.max(FIRST_AT_LEAST, counted) + FIRST_MORE : counted;
    const later = place * ([...entry.traditional].length === 1 ? LATER_CHARACTER : LATER);
    const name = /^\p{Lu}/u.test(entry.pinyin) && !isFirst ? NAME : 0;
    return Math.max(VARIANT + 1, Math.min(255, Math.round(usual - later - name)));
  };
}
