import type { Connection } from '../database/connection';
import type { ChangeFeed } from '../database/feed';
import { type Packing, packAnswers } from '../packs/packing';
import { recoverAside } from './recover-aside';
import { tidyTombstones } from './tombstones';

/** `LearnerStorage.tidy`, in a file of its own: no first load waits for it. */
export const tidy = (
  connection: Connection,
  feed: ChangeFeed,
  now: number,
  idle: () => Promise<void>,
  packing?: Packing,
): Promise<void> =>
  connection.use(async (database) => {
    await recoverAside(database, feed);
    await tidyTombstones(database, now, idle);
    await packAnswers(database, now, idle, packing);
  });
