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
  return {
    ...(kept ?? { ...word, added: now.time }),
    // Asking to learn a word takes it back from "known" and "ignored".
    status: 'learning',
    saved: true,
    encounters: encounter ? withEncounter(before, encounter) : before,
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

/** Saved for review and still to be learned. */
export const isStudied = (word: SavedWord): boolean =>
  word.saved && (word.status === 'new' || word.status === 'learning');
