/* Apart, so that a page whose reader has saved no word loads nothing of it. */
import type { ReviewCard, SavedWord } from '../../domain/card';
import { momentAt } from './clock';
import { dueQueue } from './queue';
import { STANDARD, type StudySettings } from './settings';

/**
 * How many words are due.
 * @param now milliseconds since the epoch
 */
export const dueCount = (
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  now: number,
  settings: StudySettings = STANDARD,
): number => dueQueue(words, cards, momentAt(now, settings.rollover), settings).due.length;
