import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '@/lib/domain/card';
import type { LearnerStorage } from '@/lib/storage/storage';
import { fresh, tab } from '../../storage/tab';
import { newWord } from '../vocabulary/new-word';
import { answer, sitDown } from './sitting';

/** A storage that gives out one card which FSRS refuses, as no schema should let through. */
function givingOut(storage: LearnerStorage, bad: ReviewCard): LearnerStorage {
  const all = async () => [...(await storage.cards.all()), bad];
  return { ...storage, cards: { ...storage.cards, all } };
}

const BAD: ReviewCard = {
  id: '酒',
  due: 0,
  dueDay: 0,
  stability: -1,
  difficulty: 0.5,
  elapsedDays: 0,
  scheduledDays: 0,
  learningSteps: 0,
  reps: 3,
  lapses: 0,
  state: 2,
  firstDay: 0,
  lastDay: 0,
  lastReview: 1,
  changed: 1,
  deleted: false,
};

describe('a card that cannot be scheduled', () => {
  it('is passed over and told, and the other words are asked', async () => {
    fresh();
    const now = { time: Date.UTC(2026, 9, 1, 8) };
    const sitting = await sitDown(givingOut(tab(), BAD), now);
    const { vocabulary, review } = sitting;
    for (const id of ['酒', '茶']) await vocabulary.getState().save(newWord(id), null);
    expect(review.getState()).toMatchObject({ current: '茶', left: 1, passedOver: 1 });
    await answer(sitting, 'easy');
    expect(review.getState()).toMatchObject({ current: null, left: 0, passedOver: 1, today: 1 });
  });
});
