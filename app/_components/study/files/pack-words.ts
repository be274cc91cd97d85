import type { SavedWord } from '@/lib/domain/card';
import { deviceOffset, studyDay, studyDayFrom } from '@/lib/domain/study-day';
import type { LearnerStorage } from '@/lib/storage/storage';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { makeDeck } from './ask-database';

/**
 * The words as a package of Anki, with the schedule and the answers that are on disk.
 * @param at `time` in milliseconds since the epoch, `rollover` the hour at which the day turns
 */
export async function packWords(
  storage: LearnerStorage,
  words: readonly SavedWord[],
  at: { readonly time: number; readonly rollover: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const [cards, logs] = await Promise.all([storage.cards.all(), storage.logs.all()]);
  const reading = { ...at, offset: deviceOffset(at.time) };
  const day = studyDay(reading);
  const dayBegan = studyDayFrom(day, reading);
  return makeDeck(takenAlong(words, cards, logs), { ...reading, day, dayBegan });
}
