import type { ReviewCard } from '../../../domain/card';
import type { LearnerStorage } from '../../../storage/storage';
import { MOST_REREAD, take } from '../records';
import { DueIndex } from './due-index';

/**
 * What is due of the cards on disk, for a page that only shows it: read once, and after that card by
 * card as they change, in this tab or another.
 * @param told is called whenever the index has changed
 * @returns the index, whether the cards have been read once, and the way to stop
 */
export function followCards({ cards: store, subscribe }: LearnerStorage, told: () => void) {
  const cards = new Map<string, ReviewCard>();
  const index = new DueIndex(cards);
  let loaded = false;
  let ended = false;
  const readAll = async () => {
    const kept = await store.all();
    cards.clear();
    for (const card of kept) cards.set(card.id, card);
    index.renew();
    loaded = true;
  };
  const readSome = async (ids: readonly string[]) => {
    take(cards, ids, await Promise.all(ids.map((id) => store.get(id))));
    index.changed(ids);
  };
  // One reading after the other, so that none that began earlier is shown after a later one.
  let reading: Promise<void> = Promise.resolve();
  const then = (read: () => Promise<void>) => {
    reading = reading.then(async () => {
      if (ended) return;
      // Only a number in a corner: a failure to read is told where the words themselves are.
      await read().catch(() => undefined);
      if (!ended) told();
    });
  };
  then(readAll);
  const stop = subscribe(({ store: changed, keys }) => {
    if (changed !== 'cards') return;
    // A key of theirs is an id.
    const ids = keys as readonly string[];
    then(() => (loaded && ids.length <= MOST_REREAD ? readSome(ids) : readAll()));
  });
  return {
    index,
    loaded: () => loaded,
    stop: () => {
      ended = true;
      stop();
    },
  };
}
