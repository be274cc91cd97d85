import type { Encounter, SavedWord } from '../../domain/card';
import { parsePhrase, spellPhrase, zhuyinOfPhrase } from '../../domain/reading/phrase';
import type { Standard } from '../../domain/reading/reading';
import type { Script } from '../../domain/script';
import type { Span } from '../../domain/span';

export interface Spelling {
  readonly pinyin: string;
  readonly zhuyin: string;
}

/** How a numbered reading is written; as it stands where it is no plain reading ("K ge1"). */
export function spell(numbered: string): Spelling {
  const words = parsePhrase(numbered);
  if (!words) return { pinyin: numbered, zhuyin: '' };
  return { pinyin: spellPhrase(words), zhuyin: zhuyinOfPhrase(words) };
}

/** A saved word's reading in the standard the learner reads by. */
export const spellSaved = (
  word: Pick<SavedWord, 'pinyin' | 'taiwanPinyin'>,
  standard: Standard,
): Spelling => spell((standard === 'taiwan' && word.taiwanPinyin) || word.pinyin);

export interface MarkedSentence {
  readonly text: string;
  /** Where the word stands in `text`, UTF-16 offsets; null when it cannot be found there. */
  readonly mark: Span | null;
}

/** The sentence in the script shown, and the word's place in it. */
export function markedSentence(
  { sentence, sentenceSimplified, within }: Encounter,
  word: Pick<SavedWord, 'simplified'>,
  script: Script,
): MarkedSentence {
  if (script === 'traditional') return { text: sentence, mark: within };
  // Conversion keeps lengths but for rare characters; then the word itself tells its place.
  if (sentenceSimplified.length === sentence.length) {
    return { text: sentenceSimplified, mark: within };
  }
  const start = sentenceSimplified.indexOf(word.simplified);
  const mark = start < 0 ? null : { start, end: start + word.simplified.length };
  return { text: sentenceSimplified, mark };
}
