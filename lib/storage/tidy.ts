import { recoverAside } from './aside';
import type { Connection } from './connection';
import type { ChangeFeed } from './feed';
import { tidyTombstones } from './tombstones';

/** `LearnerStorage.tidy`, in a file of its own: no first load waits for it. */
export const tidy = (
  connection: Connection,
  feed: ChangeFeed,
  now: number,
  idle: () => Promise<void>,
): Promise<void> =>
  connection.use(async (database) => {
    await recoverAside(database, feed);
    await tidyTombstones(database, now, idle);
  });
