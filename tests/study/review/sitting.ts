import type { StoreApi } from 'zustand/vanilla';
import type { Rating, ReviewCard, ReviewLog } from '@/lib/domain/card';
import type { LearnerStorage } from '@/lib/storage/storage';
import { createReview } from '@/lib/study/review/review';
import type { ReviewStore } from '@/lib/study/review/review-state';
import { STANDARD, type StudySettings } from '@/lib/study/review/settings';
import { createVocabulary, type VocabularyStore } from '@/lib/study/vocabulary/vocabulary';

export interface Sitting {
  readonly storage: LearnerStorage;
  readonly vocabulary: VocabularyStore;
  readonly review: ReviewStore;
}

/** Resolves when the store's state is as wanted. */
function until<State>(store: StoreApi<State>, wanted: (state: State) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (state: State) => {
      if (!wanted(state)) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
}

/** A tab with the review open; `now` is its clock and `set` what the learner sets, moved by the test. */
export async function sitDown(
  storage: LearnerStorage,
  now: { readonly time: number },
  set: Partial<StudySettings> = {},
  page?: EventTarget,
): Promise<Sitting> {
  const vocabulary = createVocabulary(storage, page);
  vocabulary.getState().connect();
  const review = createReview(
    storage,
    vocabulary,
    () => now.time,
    () => ({ ...STANDARD, ...set }),
    page,
  );
  review.getState().connect();
  await until(vocabulary, (state) => state.ready);
  await until(review, (state) => state.ready);
  return { storage, vocabulary, review };
}

/** Looks at the answer and rates it; what is asked is whatever the tab shows. */
export async function answer({ review }: Sitting, rating: Rating): Promise<void> {
  review.getState().reveal();
  await review.getState().rate(rating);
}

/**
 * What is wrong between cards and logs: each answer that is logged counts in its card, and each
 * one a card counts is logged. Empty when nothing is.
 */
export function miscounts(cards: readonly ReviewCard[], logs: readonly ReviewLog[]): string[] {
  const wrong: string[] = [];
  for (const card of cards) {
    const own = logs
      .filter((log) => log.cardId === card.id)
      .sort((one, other) => (other.order ?? 0) - (one.order ?? 0));
    let reps = card.reps;
    for (const log of own) {
      if (reps === 0) break;
      reps -= 1;
      const before = log.before.deleted ? 0 : log.before.reps;
      if (before !== reps) wrong.push(`${log.id}: logged on ${before}, counted on ${reps}`);
    }
    if (reps > 0) wrong.push(`${card.id}: ${reps} of ${card.reps} answers without a log`);
    const [last] = own;
    if (last && card.lastReview !== last.time) wrong.push(`${last.id}: logged and not counted`);
  }
  return wrong;
}
