import { describe, expect, it } from 'vitest';
import type { Rating, ReviewCard, ReviewLog } from '@/lib/domain/card';
import { answersByDay, retentionOf } from '@/lib/study/progress/answers';
import { dateOfDay, everyDay, weekdayOf } from '@/lib/study/progress/days';

const before = (state: ReviewCard['state']): ReviewCard => ({
  id: '茶',
  due: 0,
  stability: state === 0 ? 0 : 5,
  difficulty: state === 0 ? 0 : 5,
  elapsedDays: 0,
  scheduledDays: 0,
  learningSteps: 0,
  reps: state === 0 ? 0 : 1,
  lapses: 0,
  state,
  lastReview: null,
  changed: 1,
  deleted: false,
});

const answer = (
  time: string,
  offset: number,
  rating: Rating,
  state: ReviewCard['state'] = 2,
  duration: number | null = 4_000,
): ReviewLog => ({
  id: `茶@${time}`,
  cardId: '茶',
  rating,
  time: Date.parse(time),
  before: before(state),
  offset,
  rollover: 4,
  duration,
  changed: 1,
  deleted: false,
});

describe('answers by day', () => {
  it('counts each by the clock it was given by, and the day that turns at four', () => {
    const days = answersByDay([
      answer('2026-05-13T03:59:00+08:00', 480, 'good'),
      answer('2026-05-13T04:00:00+08:00', 480, 'again'),
      answer('2026-05-14T03:30:00+08:00', 480, 'easy'),
      // The same evening in Los Angeles, which is the next day in Taipei.
      answer('2026-05-13T22:00:00-07:00', -420, 'hard'),
    ]);
    expect(days.map(({ day, answers }) => [dateOfDay(day), answers])).toEqual([
      ['2026-05-12', 1],
      ['2026-05-13', 3],
    ]);
  });

  it('counts as remembered what was put off by days and not forgotten; steps are no memory', () => {
    const [day] = answersByDay([
      answer('2026-05-13T10:00:00Z', 0, 'good'),
      answer('2026-05-13T10:01:00Z', 0, 'hard'),
      answer('2026-05-13T10:02:00Z', 0, 'again'),
      answer('2026-05-13T10:03:00Z', 0, 'good', 3),
      answer('2026-05-13T10:04:00Z', 0, 'good', 0),
    ]);
    expect(day).toEqual({ day: 20_586, answers: 5, recalled: 3, remembered: 2, seconds: 20 });
    expect(retentionOf(day ? [day, day] : [])).toBeCloseTo(2 / 3);
    expect(retentionOf([])).toBeNull();
  });

  it('takes answers of before such things were kept', () => {
    const {
      offset: _,
      rollover: __,
      duration: ___,
      ...old
    } = answer('2026-05-13T10:00:00Z', 0, 'good');
    expect(answersByDay([old])).toMatchObject([{ answers: 1, seconds: 0 }]);
  });
});

describe('days', () => {
  it('have a date and a day of the week', () => {
    expect([dateOfDay(0), weekdayOf(0)]).toEqual(['1970-01-01', 3]);
    expect([dateOfDay(20_586), weekdayOf(20_586)]).toEqual(['2026-05-13', 2]);
    expect([dateOfDay(-1), weekdayOf(-1)]).toEqual(['1969-12-31', 2]);
  });

  it('are all there, those without anything too', () => {
    const none = (day: number) => ({ day, answers: 0 });
    expect(
      everyDay(
        [
          { day: 8, answers: 3 },
          { day: 4, answers: 9 },
        ],
        9,
        4,
        none,
      ),
    ).toEqual([
      { day: 6, answers: 0 },
      { day: 7, answers: 0 },
      { day: 8, answers: 3 },
      { day: 9, answers: 0 },
    ]);
  });
});
