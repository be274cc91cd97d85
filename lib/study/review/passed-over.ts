/* Apart from the queue, which every page asks for its count: the scheduler is some 10 kB. */
import type { ReviewCard } from '../../domain/card';
import type { StudyMoment } from './clock';
import type { DueQueue } from './queue';
import { isSchedulable } from './schedule';

/** Cards found not to be schedulable; a card is changed by replacing it. */
const unable = new WeakSet<ReviewCard>();

/**
 * The queue without the words that cannot be answered, and how many those are as far as is known:
 * cards are tried until one is found to be asked.
 */
export function passOver(
  { due, ...more }: DueQueue,
  cards: ReadonlyMap<string, ReviewCard>,
  now: StudyMoment,
): DueQueue & { readonly passedOver: number } {
  for (const id of due) {
    const card = cards.get(id);
    if (!card || isSchedulable(card, now)) break;
    unable.add(card);
  }
  const asked = due.filter((id) => {
    const card = cards.get(id);
    return !card || !unable.has(card);
  });
  return { ...more, due: asked, passedOver: due.length - asked.length };
}
