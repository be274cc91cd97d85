import {
  type Encounter,
  isKnownByReview,
  meaningOf,
  type SavedWord,
  type WordState,
  type WordStatus,
} from '../../domain/card';
import { type Retagging, retagged } from '../../domain/tags';
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

/** A word as it is in a sentence it was met in; where the learner says what it means, that holds. */
export const asMet = (word: SavedWord, met: Encounter | undefined): SavedWord => {
  const { pinyin = word.pinyin, taiwanPinyin = word.taiwanPinyin, gloss = word.gloss } = met ?? {};
  return { ...word, pinyin, taiwanPinyin, gloss: word.ownGloss || gloss };
};

/** When something is done: the clock's time, and its place in the sequence that no clock moves. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly order: number;
}

/** The fields of a word in another state. */
export function withState<Fields extends object>(
  fields: Fields & Partial<WordState>,
  state: WordState,
): Omit<Fields, keyof WordState> & WordState {
  const { status: _, knownSince: __, statusBy: ___, ...rest } = fields;
  return { ...rest, ...state };
}

/** The fields of a word in a state; from when on it is known is told with it. */
const inState = <Fields extends object>(
  fields: Fields & Partial<WordState>,
  status: WordStatus,
  { time }: Pick<Moment, 'time'>,
): Omit<Fields, keyof WordState> & WordState =>
  withState(fields, { status, ...(status === 'known' ? { knownSince: time } : {}) });

/** A state to be learned; where answers had made the word known they leave it alone from now on. */
function setBack(kept: SavedWord, status: WordStatus, now: Moment): Draft<SavedWord> {
  const contradicts = isKnownByReview(kept) || kept.statusBy === 'learner';
  const next = inState(kept, status, now);
  return contradicts ? { ...next, statusBy: 'learner' } : next;
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
    // Asking to learn a word takes it back from "known" and "ignored", but not what answers say.
    ...(kept?.saved && kept.statusBy
      ? kept
      : inState(kept ?? { ...word, added: now.time }, 'learning', now)),
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
  if (kept && (status === 'new' || status === 'learning')) {
    return kept.status === status ? undefined : setBack(kept, status, now);
  }
  if (kept?.status === status) {
    // Said by the learner as well, it is asked no longer; it has been known for as long as before.
    const { statusBy, ...own } = kept;
    return statusBy === 'review' ? own : undefined;
  }
  const { time: added, order } = now;
  return inState(kept ?? { ...word, saved: false, encounters: [], added, order }, status, now);
}

/** The record after the learner said what it means. */
export function meaning(
  current: SavedWord | undefined,
  gloss: string,
): Draft<SavedWord> | undefined {
  if (!current || current.deleted || meaningOf(current) === gloss) return undefined;
  // What no dictionary has means what the learner says; elsewhere the dictionary's gloss is kept.
  if (current.entryIds.length === 0) return { ...current, gloss };
  const { ownGloss: _, ...rest } = current;
  return gloss === '' || gloss === current.gloss ? rest : { ...rest, ownGloss: gloss };
}

const sameTags = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, at) => tag === other[at]);

/** The record with some tags more and some less. */
export function tagged(
  current: Draft<SavedWord> | undefined,
  how: Retagging,
): Draft<SavedWord> | undefined {
  if (!current) return undefined;
  const { tags: before = [], ...rest } = current;
  const tags = retagged(before, how);
  if (sameTags(tags, before)) return undefined;
  return tags.length === 0 ? rest : { ...rest, tags };
}

/** What a learner says of a word in their own words. */
export interface OwnWords {
  readonly gloss: string;
  readonly tags: readonly string[];
  readonly note: string;
}

/** The record after the learner changed what they say of it; nothing where that is what it says. */
export function edited(
  current: SavedWord | undefined,
  { gloss, tags, note }: OwnWords,
): Draft<SavedWord> | undefined {
  if (!current || current.deleted) return undefined;
  const meant = meaning(current, gloss);
  const { tags: before = [], note: noted = '', ...rest } = meant ?? current;
  const next = retagged([], { add: tags });
  if (!meant && noted === note && sameTags(before, next)) return undefined;
  return {
    ...rest,
    ...(next.length === 0 ? {} : { tags: next }),
    ...(note === '' ? {} : { note }),
  };
}

/** A word that comes in from elsewhere, and how well it is known. */
export interface IncomingWord {
  readonly word: NewWord;
  readonly status: WordStatus;
  /** Whether it is to be reviewed, as a word saved from a text is. */
  readonly saved: boolean;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** The record of a word that comes in; nothing where there is one already, which stays as it is. */
export function broughtIn(
  current: SavedWord | undefined,
  { word, status, saved, tags = [], note = '' }: IncomingWord,
  now: Moment,
): Draft<SavedWord> | undefined {
  if (current && !current.deleted) return undefined;
  const { time: added, order } = now;
  return {
    ...inState({ ...word, saved, encounters: [], added, order }, status, now),
    ...(tags.length > 0 ? { tags: retagged([], { add: tags }) } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** Saved for review, and asked: still to be learned, or known by the answers alone. */
export const isStudied = (word: SavedWord): boolean =>
  word.saved && (word.status === 'new' || word.status === 'learning' || isKnownByReview(word));
