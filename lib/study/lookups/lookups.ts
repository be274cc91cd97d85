import { type Encounter, grown, type SavedWord } from '../../domain/card';
import type { LookedUpWord } from '../../domain/looked-up';
import type { Draft, LearnerStorage } from '../../storage/storage';
import type { NewWord } from '../vocabulary/words';

/** A word opened so often without being saved is offered. */
const OFFERED_AT = 2;

/** Opened again at one place within so many milliseconds it is still the same look-up. */
const SAME_LOOK = 10 * 60_000;

/** Words opened once are forgotten after so long, in milliseconds; and of all the oldest beyond `MOST`. */
const ONCE = 90 * 86_400_000;
const MOST = 3_000;

/** A word as it would be saved, without how often and where it was opened. */
const wordOf = ({
  id,
  traditional,
  simplified,
  pinyin,
  taiwanPinyin,
  gloss,
  entryIds,
}: NewWord): NewWord => ({ id, traditional, simplified, pinyin, taiwanPinyin, gloss, entryIds });

/** The record after a word was opened; nothing where it is the same look-up as before. */
function opened(
  current: LookedUpWord | undefined,
  word: NewWord,
  encounter: Encounter,
  now: number,
): Draft<LookedUpWord> | null {
  const before = current?.deleted ? undefined : current;
  const isSame =
    before !== undefined &&
    before.encounter.textId === encounter.textId &&
    before.encounter.offset === encounter.offset &&
    Math.abs(now - before.last) < SAME_LOOK;
  if (isSame) return null;
  return { ...wordOf(word), encounter, count: grown(before?.count ?? 0), last: now };
}

/** Whether nothing more is to be done about a word: it is saved, or the learner said it need not be. */
const isSettled = (word: SavedWord | undefined): boolean =>
  word !== undefined && (word.saved || word.status === 'known' || word.status === 'ignored');

/**
 * Counts that a word was opened in a text, unless it is saved or known. A look-up that is lost with
 * the machine is no loss: nobody waits for the disk.
 * @param known what is kept of the word
 * @param now milliseconds since the epoch
 */
export async function noteLookUp(
  storage: LearnerStorage,
  known: SavedWord | undefined,
  word: NewWord,
  encounter: Encounter,
  now: number,
): Promise<void> {
  if (isSettled(known)) return;
  await storage.transact(
    ['lookups'],
    async (transaction) => {
      const next = opened(await transaction.get('lookups', word.id), word, encounter, now);
      if (next) await transaction.put('lookups', next);
    },
    { durability: 'relaxed' },
  );
}

/** The words to offer, those opened most often first, then the latest. */
export const offeredOf = (
  lookups: Iterable<LookedUpWord>,
  words: ReadonlyMap<string, SavedWord>,
): readonly LookedUpWord[] =>
  [...lookups]
    .filter(({ id, count }) => count >= OFFERED_AT && !isSettled(words.get(id)))
    .sort((one, other) => other.count - one.count || other.last - one.last);

/** A word that was opened as it is saved, with where it was opened last. */
export const toSave = (
  word: LookedUpWord,
): { readonly word: NewWord; readonly met: Encounter } => ({
  word: wordOf(word),
  met: word.encounter,
});

/** Which of the words that were opened are to be forgotten. */
export function outworn(lookups: readonly LookedUpWord[], now: number): readonly string[] {
  const newest = [...lookups].sort((one, other) => other.last - one.last);
  return newest
    .filter(({ count, last }, place) => place >= MOST || (count < OFFERED_AT && now - last > ONCE))
    .map(({ id }) => id);
}
