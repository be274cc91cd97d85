import type { Draft, LearnerStorage, StoredPosition } from '../../storage/storage';
import type { Stretches } from './stretches';

/** What of a text was read: before that was followed, all up to the place. */
export const readIn = ({ read, offset }: StoredPosition): Stretches =>
  read ?? (offset > 0 ? [0, offset] : []);

/**
 * Keeps the place a text is read at beside what has been read of it. The text read last is known by
 * the sequence it shares with the texts added, so that a clock set ahead and back does not leave
 * another at the top for long.
 */
export async function keepPosition(
  storage: LearnerStorage,
  position: Draft<StoredPosition>,
): Promise<void> {
  await storage.transact(
    ['positions', 'texts'],
    async (transaction) => {
      const [next, current] = await Promise.all([
        transaction.next(['positions', 'texts']),
        transaction.get('positions', position.id),
      ]);
      const isLatest = current?.deleted === false && current.order === next - 1;
      const read = current?.deleted === false ? readIn(current) : [];
      const order = isLatest ? next - 1 : next;
      await transaction.put('positions', { ...position, read, order });
    },
    // A lost position is no loss: the next scroll writes it again.
    { durability: 'relaxed' },
  );
}
