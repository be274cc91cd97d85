import { LAST_COUNT } from '../../domain/card';
import type { ReadingDay } from '../../domain/reading-day';
import type { LearnerStorage } from '../../storage/storage';

/** What was read of a text since it was last written down. */
export interface ReadNow {
  readonly textId: string;
  /** The study day. */
  readonly day: number;
  readonly seconds: number;
  readonly characters: number;
}

/** A day has no more seconds, whatever clocks and tabs make of it. */
const LONGEST_DAY = 90_000;

/** Adds what was read to the record of its day and text. Whole seconds and characters are kept. */
export async function noteReading(
  storage: LearnerStorage,
  { textId, day, seconds, characters }: ReadNow,
): Promise<void> {
  const id = `${day}@${textId}`;
  await storage.readings.update(id, (current) => {
    const kept = current && !current.deleted ? current : { seconds: 0, characters: 0 };
    return {
      id,
      day,
      textId,
      seconds: Math.min(LONGEST_DAY, kept.seconds + Math.round(seconds)),
      characters: Math.min(LAST_COUNT, kept.characters + Math.max(0, Math.round(characters))),
    };
  });
}

/** All that was read on one day. */
export interface DayOfReading {
  readonly day: number;
  readonly seconds: number;
  readonly characters: number;
}

/** What was read by day, the earliest first; days without reading are left out. */
export function readingByDay(records: Iterable<ReadingDay>): DayOfReading[] {
  const days = new Map<number, { day: number; seconds: number; characters: number }>();
  for (const { day, seconds, characters } of records) {
    const sum = days.get(day) ?? { day, seconds: 0, characters: 0 };
    sum.seconds += seconds;
    sum.characters += characters;
    days.set(day, sum);
  }
  return [...days.values()].sort((one, other) => one.day - other.day);
}

/** Below this many seconds a speed says nothing. */
const LEAST = 60;

/** Characters a minute over these days; null where too little was read. */
export function speedOf(days: Iterable<DayOfReading>): number | null {
  let [seconds, characters] = [0, 0];
  for (const day of days) {
    seconds += day.seconds;
    characters += day.characters;
  }
  return seconds < LEAST ? null : (characters * 60) / seconds;
}
