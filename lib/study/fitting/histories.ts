import { inSequence, type Rating, type ReviewLog } from '../../domain/card';
import { type CardHistory, LONGEST_WAIT, MOST_FITTED } from '../../domain/fitting';
import { recordOf } from '../review/older';

const GRADE: Readonly<Record<Rating, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

/** A card's history with the answer given last. */
interface Told {
  readonly numbers: number[];
  last: number;
}

/** Whole days since the answer before, within what can be. */
const daysBefore = (log: ReviewLog): number =>
  Math.min(LONGEST_WAIT, Math.round(recordOf(log).elapsedDays));

/**
 * What an optimiser is told of answers: how each card was rated and after how many days, and neither
 * what was asked nor when. A word that was taken off and saved anew begins anew; where the first
 * answers are missing, what is left says nothing of the others and is left out.
 * @param logs live ones, in any order
 * @returns the latest `MOST_FITTED` answers at most, whole cards only
 */
export function historiesOf(logs: Iterable<ReviewLog>): CardHistory[] {
  const inOrder = [...logs].sort((one, other) => inSequence(one, other, one.time, other.time));
  const open = new Map<string, Told>();
  const all: Told[] = [];
  for (const log of inOrder) {
    const isFirst = log.before.deleted || log.before.reps === 0;
    const known = isFirst ? undefined : open.get(log.cardId);
    if (!isFirst && !known) continue;
    const told = known ?? { numbers: [], last: 0 };
    if (!known) {
      open.set(log.cardId, told);
      all.push(told);
    }
    told.numbers.push(GRADE[log.rating], known ? daysBefore(log) : 0);
    told.last = log.time;
  }
  let left = MOST_FITTED;
  return all
    .sort((one, other) => other.last - one.last)
    .filter(({ numbers }) => {
      left -= numbers.length / 2;
      return left >= 0;
    })
    .map(({ numbers }) => numbers);
}

/** How many of them try memory: given a day or more after the one before. */
export const triesIn = (histories: readonly CardHistory[]): number =>
  histories.reduce(
    (sum, numbers) => sum + numbers.filter((days, at) => at % 2 === 1 && days > 0).length,
    0,
  );
