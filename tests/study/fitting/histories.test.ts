import { describe, expect, it } from 'vitest';
import type { Rating, ReviewLog } from '@/lib/domain/card';
import { MOST_FITTED } from '@/lib/domain/fitting';
import { historiesOf, triesIn } from '@/lib/study/fitting/histories';
import { logOf, noneBefore } from '@/lib/study/review/answer';
import { momentAt } from '@/lib/study/review/clock';
import { EXACT, rated } from '@/lib/study/review/schedule';

const DAY = 86_400_000;
const MORNING = Date.UTC(2026, 4, 13, 2);

/** The logs of a card answered so, each so many days after the one before. */
function answersOf(id: string, given: readonly (readonly [Rating, number])[], from = 0) {
  const logs: ReviewLog[] = [];
  let before = noneBefore(id, MORNING);
  let time = MORNING + from * DAY;
  for (const [rating, days] of given) {
    time += days * DAY;
    const at = momentAt(time, 4, 480);
    const start = before.deleted ? { ...before, deleted: false } : before;
    const card = rated(start, rating, at);
    // Those of a later life come later in the sequence of answers, too.
    const order = 100 * from + logs.length + 1;
    const draft = logOf(
      { before, card, rating, weights: EXACT.weights, order },
      { at, duration: 3_000 },
    );
    logs.push({ ...draft, changed: time, deleted: false });
    before = { ...card, changed: time, deleted: false };
  }
  return logs;
}

describe('what is told of answers', () => {
  it('is ratings and the days between them, card by card', () => {
    const tea = answersOf('茶', [
      ['good', 0],
      ['again', 4],
      ['hard', 0],
      ['easy', 1],
    ]);
    const wine = answersOf('酒', [['again', 0]], 9);
    expect(historiesOf([...wine, ...tea].reverse())).toEqual([
      [1, 0],
      [3, 0, 1, 4, 2, 0, 4, 1],
    ]);
    expect(triesIn(historiesOf([...tea, ...wine]))).toBe(2);
  });

  it('begins anew where the word was saved anew', () => {
    const first = answersOf('茶', [
      ['good', 0],
      ['good', 3],
    ]);
    const again = answersOf('茶', [['easy', 0]], 20);
    expect(historiesOf([...first, ...again])).toEqual([
      [4, 0],
      [3, 0, 3, 3],
    ]);
  });

  it('keeps what a wrong clock counted within what can be', () => {
    const logs = answersOf('茶', [
      ['good', 0],
      ['good', 3],
    ]);
    const wrong = logs.map((log, at) => (at === 1 ? { ...log, elapsedDays: 90_000.4 } : log));
    expect(historiesOf(wrong)).toEqual([[3, 0, 3, 36_500]]);
  });

  it('leaves out answers whose beginning is not there', () => {
    const [, ...rest] = answersOf('茶', [
      ['good', 0],
      ['good', 3],
      ['good', 9],
    ]);
    expect(historiesOf(rest)).toEqual([]);
  });

  it('is of whole cards, the latest ones, where there are more answers than are taken', () => {
    const [log] = answersOf('茶', [['good', 0]]);
    const many = Array.from({ length: MOST_FITTED + 7 }, (_, at): ReviewLog => {
      const cardId = `word ${at}`;
      const time = MORNING + at;
      return { ...(log as ReviewLog), id: `${cardId}@${time}`, cardId, time, order: at + 1 };
    });
    const histories = historiesOf(many);
    expect(histories).toHaveLength(MOST_FITTED);
    expect(histories[0]).toEqual([3, 0]);
  });
});
