import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '@/lib/domain/card';
import type { StudyMoment } from '@/lib/study/review/clock';
import { askedWhen } from '@/lib/study/vocabulary/when-due';
import { savedWord } from '../cards/saved-word';

/** 13 May 2026, 10:00 in Taipei; the day turned at four. */
const NOW: StudyMoment = {
  time: Date.UTC(2026, 4, 13, 2),
  offset: 480,
  rollover: 4,
  day: 20_586,
};

const card = (id: string, more: Partial<ReviewCard>): ReviewCard => ({
  id,
  due: 0,
  dueDay: null,
  firstDay: 20_500,
  lastDay: 20_580,
  stability: 5,
  difficulty: 5,
  elapsedDays: 1,
  scheduledDays: 1,
  learningSteps: 0,
  reps: 3,
  lapses: 0,
  state: 2,
  lastReview: Date.UTC(2026, 4, 7),
  changed: 1,
  deleted: false,
  ...more,
});

const when = (...cards: ReviewCard[]) => {
  const byId = new Map(cards.map((one) => [one.id, one]));
  return askedWhen([savedWord('茶')], byId, ['recognise', 'recall'], NOW).get('茶');
};

describe('when a word is asked next', () => {
  it.each([
    [20_580, 'overdue'],
    [20_585, 'overdue'],
    [20_586, 'today'],
    [20_587, 'week'],
    [20_592, 'week'],
    [20_593, 'later'],
  ])('a card due on day %i is %s', (dueDay, expected) => {
    expect(when(card('茶', { dueDay }))?.when).toBe(expected);
  });

  it('counts a step of minutes by the day it falls on, which turns at four', () => {
    const step = (due: number) => when(card('茶', { state: 1, due }))?.when;
    expect(step(Date.UTC(2026, 4, 12, 19, 59))).toBe('overdue');
    expect(step(Date.UTC(2026, 4, 12, 20))).toBe('today');
    expect(step(Date.UTC(2026, 4, 13, 19, 59))).toBe('today');
    expect(step(Date.UTC(2026, 4, 13, 20))).toBe('week');
  });

  it('goes by the first of its cards that are asked', () => {
    expect(when(card('茶', { dueDay: 20_700 }), card('茶#recall', { dueDay: 20_586 }))?.when).toBe(
      'today',
    );
    expect(when(card('茶', { dueDay: 20_700 }), card('茶#write', { dueDay: 20_586 }))?.when).toBe(
      'later',
    );
  });

  it('is never for a word that was not asked yet, and comes last', () => {
    expect(when()).toEqual({ when: 'never', due: Number.POSITIVE_INFINITY, leech: false });
    expect(when(card('茶', { state: 0, reps: 0 }))?.when).toBe('never');
  });

  it('says nothing of words that are not studied', () => {
    const known = savedWord('水', { status: 'known' });
    expect(askedWhen([known], new Map(), ['recognise'], NOW).size).toBe(0);
  });

  it('tells what keeps being forgotten, whatever it is asked for', () => {
    expect(when(card('茶', { dueDay: 1, lapses: 7 }))?.leech).toBe(false);
    expect(when(card('茶', { dueDay: 1 }), card('茶#recall', { lapses: 8 }))?.leech).toBe(true);
  });
});
