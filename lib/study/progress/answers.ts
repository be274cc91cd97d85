import type { ReviewLog } from '../../domain/card';
import { studyDay } from '../../domain/study-day';
import { clockOf, recordOf } from '../review/older';

/** What was answered on one study day. */
export interface DayOfAnswers {
  readonly day: number;
  readonly answers: number;
  /** Answers to what had been put off by a day or more, and those of them that were not "again". */
  readonly recalled: number;
  readonly remembered: number;
  /** From question to answer, where that was kept. */
  readonly seconds: number;
}

/** A card that was in review, and not in its steps of minutes: only then memory was tried. */
const isRecall = ({ before }: ReviewLog): boolean => before.state === 2;

/**
 * The answers of each study day, by the clock and the rollover each was given by, the earliest day
 * first. Days without any are left out.
 */
export function answersByDay(logs: Iterable<ReviewLog>): DayOfAnswers[] {
  const days = new Map<number, { -readonly [Key in keyof DayOfAnswers]: number }>();
  for (const log of logs) {
    const day = studyDay(clockOf(log));
    const sum = days.get(day) ?? { day, answers: 0, recalled: 0, remembered: 0, seconds: 0 };
    sum.answers += 1;
    sum.seconds += (recordOf(log).duration ?? 0) / 1_000;
    if (isRecall(log)) {
      sum.recalled += 1;
      if (log.rating !== 'again') sum.remembered += 1;
    }
    days.set(day, sum);
  }
  return [...days.values()].sort((one, other) => one.day - other.day);
}

/** Of what was recalled on these days, the share remembered, 0 to 1; null where nothing was. */
export function retentionOf(days: Iterable<DayOfAnswers>): number | null {
  let [recalled, remembered] = [0, 0];
  for (const day of days) {
    recalled += day.recalled;
    remembered += day.remembered;
  }
  return recalled === 0 ? null : remembered / recalled;
}
