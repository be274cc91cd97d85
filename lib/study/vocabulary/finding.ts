import { inSequence, type SavedWord, type WordStatus } from '../../domain/card';
import { hasHan } from '../../domain/han';
import { pinyinMatcher } from '../../domain/reading/pinyin-search';
import { parseReading, type Reading } from '../../domain/reading/reading';

export type WordOrder = 'time' | 'pinyin' | 'text';

/** Which words are looked through: those saved, those of one state, saved or not, or every one. */
export type WordKind = 'saved' | WordStatus | 'all';

export const isOfKind = (word: Pick<SavedWord, 'saved' | 'status'>, kind: WordKind): boolean =>
  kind === 'all' || (kind === 'saved' ? word.saved : word.status === kind);

/** The words met in a text; all where no text is asked for. */
export const wordsOfText = (words: Iterable<SavedWord>, textId: string | null): SavedWord[] =>
  [...words].filter(
    ({ encounters }) => textId === null || encounters.some((met) => met.textId === textId),
  );

const readingsOf = (word: SavedWord): Reading[] =>
  [word.pinyin, word.taiwanPinyin]
    .map(parseReading)
    .filter((reading) => reading !== null && reading.length > 0) as Reading[];

/** Text of a word in which English is looked for. */
const englishOf = (word: SavedWord): string => word.gloss.toLowerCase();

/**
 * A test for what a learner types: Hanzi in either script, pinyin with or without tones or marks,
 * or English. Everything matches an empty query.
 */
export function wordMatcher(query: string): (word: SavedWord) => boolean {
  const wanted = query.trim();
  if (wanted === '') return () => true;
  if (hasHan(wanted)) {
    return (word) => word.traditional.includes(wanted) || word.simplified.includes(wanted);
  }
  const spells = pinyinMatcher(wanted);
  const english = wanted.toLowerCase();
  return (word) =>
    englishOf(word).includes(english) || (spells !== null && readingsOf(word).some(spells));
}

/** Pinyin without case; tones decide only between words of equal letters. */
function comparePinyin(one: SavedWord, other: SavedWord): number {
  const letters = (word: SavedWord) => word.pinyin.toLowerCase().replace(/[^a-zü ]/g, '');
  return (
    letters(one).localeCompare(letters(other), 'en') ||
    one.pinyin.localeCompare(other.pinyin, 'en') ||
    one.traditional.localeCompare(other.traditional, 'zh-Hant')
  );
}

/** By text, in the order of its words; words without a text come last. */
function compareText(one: SavedWord, other: SavedWord): number {
  const [here, there] = [one.encounters.at(-1), other.encounters.at(-1)];
  if (!here || !there)
    return here ? -1 : there ? 1 : inSequence(other, one, other.added, one.added);
  return (
    here.textTitle.localeCompare(there.textTitle, 'zh-Hant') ||
    here.textId.localeCompare(there.textId) ||
    here.offset - there.offset
  );
}

const COMPARE: Readonly<Record<WordOrder, (one: SavedWord, other: SavedWord) => number>> = {
  time: (one, other) => inSequence(other, one, other.added, one.added) || comparePinyin(one, other),
  pinyin: comparePinyin,
  text: compareText,
};

/** The words that match, in order; the newest first when by time. */
export const findWords = (
  words: Iterable<SavedWord>,
  query: string,
  order: WordOrder,
): SavedWord[] => [...words].filter(wordMatcher(query)).sort(COMPARE[order]);
