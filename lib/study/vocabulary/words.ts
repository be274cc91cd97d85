import type { Encounter, SavedWord, WordStatus } from '../../domain/card';
import type { Draft } from '../../storage/storage';

/** A dictionary word as the panel knows it; `id` is the standard Traditional form. */
export type NewWord = Pick<
  SavedWord,
  'id' | 'traditional' | 'simplified' | 'pinyin' | 'taiwanPinyin' | 'gloss' | 'entryIds'
>;

/** Enough for "where have I met this"; the oldest go first, so that a record stays small. */
export const MAX_ENCOUNTERS = 40;

const samePlace = (one: Encounter, other: Encounter): boolean =>
  one.textId === other.textId && one.offset === other.offset;

/** The newest meeting last; meeting a word again at the same place is no new meeting. */
export function withEncounter(
  encounters: readonly Encounter[],
  encounter: Encounter,
): readonly Encounter[] {
  const others = encounters.filter((known) => !samePlace(known, encounter));
  return [...others, encounter].slice(-MAX_ENCOUNTERS);
}

/** Whether the word has been met in this very sentence. */
export const isMetIn = (
  encounters: readonly Encounter[],
  { textId, sentence }: Encounter,
): boolean => encounters.some((known) => known.textId === textId && known.sentence === sentence);

/** The meeting with what the word was there, where that is not what its record says. */
function meetingOf(word: NewWord, record: NewWord, encounter: Encounter): Encounter {
  // What no dictionary has means what the learner says, wherever it is met.
  if (record.entryIds.length === 0) return encounter;
  const { pinyin, taiwanPinyin, gloss } = word;
  return {
    ...encounter,
    ...(pinyin === record.pinyin && taiwanPinyin === record.taiwanPinyin
      ? {}
      : { pinyin, taiwanPinyin }),
    ...(gloss === record.gloss || gloss === '' ? {} : { gloss }),
  };
}

/** A word as it is in a sentence it was met in. */
export const asMet = (word: SavedWord, met: Encounter | undefined): SavedWord => {
  const { pinyin = word.pinyin, taiwanPinyin = word.taiwanPinyin, gloss = word.gloss } = met ?? {};
  return { ...word, pinyin, taiwanPinyin, gloss };
};

/** When something is done: the clock's time, and its place in the sequence that no clock moves. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly order: number;
}

/** The record after the learner saved `word` at `encounter` for review. */
export function savedAt(
  current: SavedWord | undefined,
  word: NewWord,
  encounter: Encounter | null,
  now: Moment,
): Draft<SavedWord> {
  const kept = current && !current.deleted ? current : undefined;
  const before = kept?.encounters ?? [];
  const met = encounter && meetingOf(word, kept ?? word, encounter);
  return {
    ...(kept ?? { ...word, added: now.time }),
    // Asking to learn a word takes it back from "known" and "ignored".
    status: 'learning',
    saved: true,
    encounters: met ? withEncounter(before, met) : before,
    ...(kept?.saved ? {} : { added: now.time, order: now.order }),
  };
}

/** The record after the learner said how well the word is known. */
export function statusSet(
  current: SavedWord | undefined,
  word: NewWord,
  status: WordStatus,
  now: Moment,
): Draft<SavedWord> | undefined {
  const kept = current && !current.deleted ? current : undefined;
  if (kept?.status === status) return undefined;
  const { time: added, order } = now;
  return { ...(kept ?? { ...word, saved: false, encounters: [], added, order }), status };
}

/** The record after the learner said what it means. */
export function meaning(
  current: SavedWord | undefined,
  gloss: string,
): Draft<SavedWord> | undefined {
  if (!current || current.deleted || current.gloss === gloss) return undefined;
  return { ...current, gloss };
}

/** A word that comes in from elsewhere, and how well it is known. */
export interface IncomingWord {
  readonly word: NewWord;
  readonly status: WordStatus;
  /** Whether it is to be reviewed, as a word saved from a text is. */
  readonly saved: boolean;
}

/** The record of a word that comes in; nothing where there is one already, which stays as it is. */
export function broughtIn(
  current: SavedWord | undefined,
  { word, status, saved }: IncomingWord,
  now: Moment,
): Draft<SavedWord> | undefined {
  if (current && !current.deleted) return undefined;
  const { time: added, order } = now;
  return { ...word, status, saved, encounters: [], added, order };
}

/** Saved for review and still to be learned. */
export const isStudied = (word: SavedWord): boolean =>
  word.saved && (word.status === 'new' || word.status === 'learning');
