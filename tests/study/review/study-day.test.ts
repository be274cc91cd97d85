import { describe, expect, it } from 'vitest';
import { studyDay } from '@/lib/domain/study-day';
import { daysBetween, momentAt, startOfStudyDay } from '@/lib/study/review/clock';
import { intervals, newCard, rated } from '@/lib/study/review/schedule';
import { differs, history } from '../../attack/study/days';
import { inZone, ZONES } from '../../attack/study/zones';

const DAY = 86_400_000;

/** The study day by the clock on a wall in a place, rollover at four. */
const dayIn = (zone: string, instant: string, rollover = 4): number =>
  inZone(zone, () => momentAt(Date.parse(instant), rollover).day);

describe('the study day', () => {
  it('turns at four in the morning where the learner is, not where UTC turns', () => {
    const evening = dayIn('Asia/Taipei', '2026-10-01T20:00:00+08:00');
    expect(dayIn('Asia/Taipei', '2026-10-02T03:59:59+08:00')).toBe(evening);
    expect(dayIn('Asia/Taipei', '2026-10-02T04:00:00+08:00')).toBe(evening + 1);
    expect(dayIn('Asia/Taipei', '2026-10-02T08:30:00+08:00')).toBe(evening + 1);
    expect(dayIn('America/Los_Angeles', '2026-10-01T17:00:00-07:00')).toBe(
      dayIn('America/Los_Angeles', '2026-10-01T05:00:00-07:00'),
    );
  });

  it('turns at the hour that is set', () => {
    const at = (hour: string, rollover: number) =>
      dayIn('Asia/Taipei', `2026-10-02T${hour}:00+08:00`, rollover);
    expect(at('00:00', 0)).toBe(at('23:59', 0));
    expect(at('05:59', 6)).toBe(at('06:00', 6) - 1);
  });

  it('is one day where summer time begins or ends, of 23 or 25 hours', () => {
    for (const [before, after] of [
      ['2026-03-28T12:00:00+01:00', '2026-03-29T12:00:00+02:00'],
      ['2026-10-24T12:00:00+02:00', '2026-10-25T12:00:00+01:00'],
    ] as const) {
      expect(dayIn('Europe/Paris', after)).toBe(dayIn('Europe/Paris', before) + 1);
    }
  });

  it('is of the place that was written down, wherever it is read', () => {
    const reading = { time: Date.parse('2026-10-02T06:00:00+08:00'), offset: 480, rollover: 4 };
    for (const zone of ZONES) expect(inZone(zone, () => studyDay(reading))).toBe(20_728);
  });

  it.each([
    ['Asia/Taipei', '2026-10-02', '2026-10-02T04:00:00+08:00'],
    ['Europe/Paris', '2026-03-29', '2026-03-29T04:00:00+02:00'],
    ['America/St_Johns', '2026-11-01', '2026-11-01T04:00:00-03:30'],
  ])('in %s begins on %s at %s', (zone, date, start) => {
    const day = Date.parse(`${date}T00:00:00Z`) / DAY;
    expect(inZone(zone, () => startOfStudyDay(day, 4))).toBe(Date.parse(start));
  });

  it('begins where the clock goes on when it passes over the rollover', () => {
    const day = Date.parse('2025-09-28T00:00:00Z') / DAY;
    const start = inZone('Pacific/Chatham', () => startOfStudyDay(day, 3));
    expect(start).toBe(Date.parse('2025-09-28T03:45:00+13:45'));
  });

  it('never counts backwards', () => {
    expect(daysBetween(null, 20_728)).toBe(0);
    expect(daysBetween(20_728, 20_730)).toBe(2);
    expect(daysBetween(20_730, 20_728)).toBe(0);
  });
});

describe('days between answers', () => {
  const answeredAt = (zone: string, instants: readonly string[]) =>
    inZone(zone, () =>
      instants.reduce(
        (card, instant) => rated(card, 'easy', momentAt(Date.parse(instant), 4)),
        newCard('茶', 0),
      ),
    );

  it('are one from evening to the next morning, before eight as after', () => {
    const evening = '2026-10-01T20:00:00+08:00';
    const early = answeredAt('Asia/Taipei', [evening, '2026-10-02T06:00:00+08:00']);
    const late = answeredAt('Asia/Taipei', [evening, '2026-10-02T09:00:00+08:00']);
    expect(early.elapsedDays).toBe(1);
    expect(early).toMatchObject({ stability: late.stability, dueDay: late.dueDay });
  });

  it('are none within one long night', () => {
    const night = ['2026-10-01T23:30:00+08:00', '2026-10-02T00:30:00+08:00'];
    expect(answeredAt('Asia/Taipei', night).elapsedDays).toBe(0);
  });

  it('put a card off to a day, whose first moment is four in the morning', () => {
    const evening = momentAt(Date.parse('2026-10-01T20:00:00+08:00'), 4, 480);
    const card = rated(newCard('茶', 0), 'easy', evening);
    expect(card.dueDay).toBe(evening.day + card.scheduledDays);
    expect(intervals(newCard('茶', 0), evening).easy).toBe(card.scheduledDays * DAY);
    const due = new Date(card.due + 480 * 60_000).toISOString();
    expect(due).toContain('T04:00:00');
  });

  it.each(Array.from(ZONES, (zone, index) => [zone, index] as const))(
    'are those of a wall calendar in %s, and the memory is ts-fsrs’s own',
    (_, index) => {
      for (let round = 0; round < 25; round += 1) {
        expect(differs(history(round * ZONES.length + index))).toBeNull();
      }
    },
  );
});
