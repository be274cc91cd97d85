import type { SavedWord } from '../../domain/card';
import { CARD_KINDS, type CardKind } from '../../domain/card-kind';
import { charactersOf, isAllHan } from '../../domain/han';
import { parsePhrase } from '../../domain/reading/phrase';
import { isUnknown } from '../../domain/reading/reading';
import { hasPlace } from './asked-sentence';

/** Whether a numbered reading is nothing but syllables that are known. */
const isTypable = (numbered: string): boolean => {
  const syllables = parsePhrase(numbered)?.flat() ?? [];
  return syllables.length > 0 && !syllables.some(isUnknown);
};

/** More characters than this are copied out and not written from memory. */
const MOST_WRITTEN = 8;

const isWritable = (form: string): boolean =>
  isAllHan(form) && charactersOf(form).length <= MOST_WRITTEN;

const CAN: Readonly<Record<CardKind, (word: SavedWord) => boolean>> = {
  recognise: () => true,
  recall: ({ gloss }) => gloss.trim() !== '',
  listen: () => true,
  cloze: ({ encounters }) => encounters.some(hasPlace),
  reading: ({ pinyin, taiwanPinyin }) => [pinyin, taiwanPinyin || pinyin].every(isTypable),
  write: ({ traditional, simplified }) => [traditional, simplified].every(isWritable),
};

/** A word is changed by replacing it. */
const known = new WeakMap<SavedWord, readonly CardKind[]>();

/**
 * Whether a word can be asked so: there is no gap without a sentence, and no typing of "K ge1". It is
 * looked at once, for the queue asks of every word after every answer.
 */
export function canAsk(word: SavedWord, kind: CardKind): boolean {
  if (kind === 'recognise') return true;
  const found = known.get(word) ?? CARD_KINDS.filter((one) => CAN[one](word));
  known.set(word, found);
  return found.includes(kind);
}
