import { inSequence, type SavedWord, type WordStatus } from '../../domain/card';
import { hasHan } from '../../domain/han';
import { parsePhrase } from '../../domain/reading/phrase';
import type { Reading } from '../../domain/reading/reading';
import { soundMatcher } from '../../domain/reading/sound-search';

export const ORDERS = ['time', 'old', 'pinyin', 'text', 'frequent', 'due'] as const;

/**
 * `time` the newest first, `old` the oldest; `text` by text and place; `frequent` words of the first
 * band first; `due` what has waited longest first, what is never asked last.
 */
export type WordOrder = (typeof ORDERS)[number];

export const KINDS = ['saved', 'new', 'learning', 'known', 'ignored', 'all'] as const;

/** Which words are looked through: those saved, those of one state, saved or not, or every one. */
export type WordKind = (typeof KINDS)[number];

export const isOfKind = (word: Pick<SavedWord, 'saved' | 'status'>, kind: WordKind): boolean =>
  kind === 'all' || (kind === 'saved' ? word.saved : word.status === (kind as WordStatus));

/** The words met in a text; all where no text is asked for. */
export const wordsOfText = (words: Iterable<SavedWord>, textId: string | null): SavedWord[] =>
  [...words].filter(
    ({ encounters }) => textId === null || encounters.some((met) => met.textId === textId),
  );

/** What of a word is looked at by searches and orders, made once a record. */
interface Looked {
  /** Where English is looked for. */
  readonly english: string;
  /** Its reading, and Taiwan's where it differs; of a phrase the words are taken together. */
  readonly readings: readonly Reading[];
  /** Pinyin without case and tones. */
  readonly letters: string;
}

/** Records never change: what is made of one stands for as long as it is held. */
const LOOKED = new WeakMap<SavedWord, Looked>();

function readingsOf({ pinyin, taiwanPinyin }: SavedWord): Reading[] {
  const written = pinyin === taiwanPinyin ? [pinyin] : [pinyin, taiwanPinyin];
  return written
    .map((numbered) => parsePhrase(numbered)?.flat() ?? [])
    .filter((reading) => reading.length > 0);
}

/** A word as it is looked at. 20,000 of them take a tenth of a second, at the first search. */
function looked(word: SavedWord): Looked {
  const kept = LOOKED.get(word);
  if (kept) return kept;
  const made = {
    english: `${word.gloss}\n${word.ownGloss ?? ''}\n${word.note ?? ''}`.toLowerCase(),
    readings: readingsOf(word),
    letters: word.pinyin.toLowerCase().replace(/[^a-zü ]/g, ''),
  };
  LOOKED.set(word, made);
  return made;
}

/**
 * A test for what a learner types: part of the word in Hanzi of either script, pinyin with or without
 * tones or marks, zhuyin, or English. Everything matches an empty query.
 */
export function wordMatcher(query: string): (word: SavedWord) => boolean {
  const wanted = query.trim();
  if (wanted === '') return () => true;
  if (hasHan(wanted)) {
    return (word) => word.traditional.includes(wanted) || word.simplified.includes(wanted);
  }
  const sounds = soundMatcher(wanted);
  const english = wanted.toLowerCase();
  return (word) => {
    const { english: gloss, readings } = looked(word);
    return gloss.includes(english) || (sounds !== null && readings.some(sounds));
  };
}

/** `localeCompare` looks its rules up at every call: 20,000 words wait seconds for it. */
const LATIN = new Intl.Collator('en');
const HAN = new Intl.Collator('zh-Hant');

type Compare = (one: SavedWord, other: SavedWord) => number;

/** Pinyin without case; tones decide only between words of equal letters. */
const byPinyin: Compare = (one, other) =>
  LATIN.compare(looked(one).letters, looked(other).letters) ||
  LATIN.compare(one.pinyin, other.pinyin) ||
  HAN.compare(one.traditional, other.traditional);

const byTime: Compare = (one, other) =>
  inSequence(other, one, other.added, one.added) || byPinyin(one, other);

/** By text, in the order of its words; words without a text come last. */
const byText: Compare = (one, other) => {
  const [here, there] = [one.encounters.at(-1), other.encounters.at(-1)];
  if (!here || !there) return here ? -1 : there ? 1 : byTime(one, other);
  return (
    (here.textId === there.textId ? 0 : HAN.compare(here.textTitle, there.textTitle)) ||
    LATIN.compare(here.textId, there.textId) ||
    here.offset - there.offset
  );
};

/** What orders ask of a word that its record does not say; lower comes first. */
export interface Ranks {
  /** Frequency band; what is not known yet comes last. */
  readonly band: (word: SavedWord) => number;
  /** Milliseconds since the epoch; infinity for what is not asked. */
  readonly due: (word: SavedWord) => number;
}

const UNRANKED: Ranks = { band: () => 0, due: () => 0 };

/** Infinity less infinity is no number, and no order. */
const difference = (one: number, other: number): number => (one === other ? 0 : one - other);

function comparing(order: WordOrder, { band, due }: Ranks): Compare {
  switch (order) {
    case 'time':
      return byTime;
    case 'old':
      return (one, other) => byTime(other, one);
    case 'pinyin':
      return byPinyin;
    case 'text':
      return byText;
    case 'frequent':
      return (one, other) => difference(band(one), band(other)) || byPinyin(one, other);
    case 'due':
      return (one, other) => difference(due(one), due(other)) || byTime(one, other);
  }
}

/** The words in an order; as many searches as are wanted keep it. */
export const inOrder = (
  words: Iterable<SavedWord>,
  order: WordOrder,
  ranks: Ranks = UNRANKED,
): SavedWord[] => [...words].sort(comparing(order, ranks));

/** The words that match, in order; the newest first when by time. */
export const findWords = (
  words: Iterable<SavedWord>,
  query: string,
  order: WordOrder,
): SavedWord[] => inOrder([...words].filter(wordMatcher(query)), order);
