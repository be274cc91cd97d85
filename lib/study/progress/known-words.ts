import type { SavedWord } from '../../domain/card';

/** How many words there were at the end of a day. */
export interface WordsOn {
  readonly day: number;
  /** Saved so far, and still there. */
  readonly saved: number;
  /** Known so far, and known still. */
  readonly known: number;
}

/**
 * Words saved and known over time, of those that are so now: a day on which more became so, the
 * earliest first. A word that was marked known before that was written down counts from its last change.
 * @param dayOf the study day of an instant
 */
export function wordsOverTime(
  words: Iterable<SavedWord>,
  dayOf: (time: number) => number,
): WordsOn[] {
  const more = new Map<number, { saved: number; known: number }>();
  const on = (time: number) => {
    const day = dayOf(time);
    const sum = more.get(day) ?? { saved: 0, known: 0 };
    more.set(day, sum);
    return sum;
  };
  for (const { saved, status, added, changed, knownSince } of words) {
    if (saved) on(added).saved += 1;
    if (status === 'known') on(knownSince ?? changed).known += 1;
  }
  let [saved, known] = [0, 0];
  return [...more]
    .sort(([one], [other]) => one - other)
    .map(([day, sum]) => {
      saved += sum.saved;
      known += sum.known;
      return { day, saved, known };
    });
}
