import type { ReviewCard, SavedWord } from '@/lib/domain/card';
import { CARD_KINDS, wordOfCard } from '@/lib/domain/card-kind';
import type { Draft } from '@/lib/storage/storage';
import type { StudyMoment } from '@/lib/study/review/clock';
import { DueIndex } from '@/lib/study/review/due/due-index';
import { type DueQueue, queueOf } from '@/lib/study/review/queue';
import { STANDARD, type StudySettings } from '@/lib/study/review/settings';
import type { Workload } from '@/lib/study/review/spread';
import { learned, stamp } from './any-cards';

/** An index of these words and cards and no others. */
export function indexOf(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  kinds: StudySettings['kinds'],
): DueIndex {
  const index = new DueIndex(cards);
  index.follow(new Map([...words].map((word) => [word.id, word])), kinds);
  return index;
}

/** What is due of these words and cards and no others. */
export const dueQueue = (
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  now: StudyMoment,
  settings: StudySettings = STANDARD,
): DueQueue => queueOf(indexOf(words, cards, settings.kinds), now, settings);

/** The work that lies ahead in these cards, each of a word that is studied. */
export function workload(cards: readonly Draft<ReviewCard>[]): Workload {
  const words = cards.map(({ id }) => learned(wordOfCard(id)));
  const kept = new Map(cards.map((card) => [card.id, { ...card, ...stamp }]));
  const index = indexOf(words, kept, CARD_KINDS);
  return {
    on: index.workload('').on,
    siblings: (id) => index.workload(wordOfCard(id)).siblings(id),
  };
}
