import type { Draft, LearnerStorage, StoredPosition } from '../../storage/storage';
import { type Stretches, together, unitsIn } from './stretches';

/** What of a text was read: before that was followed, all up to the place. */
export const readIn = ({ read, offset }: StoredPosition): Stretches =>
  read ?? (offset > 0 ? [0, offset] : []);

/** How much of a text has been read, 0 to 1. */
export const shareRead = (position: StoredPosition): number => {
  const { length } = position;
  return length > 0 ? Math.min(1, unitsIn(readIn(position), length) / length) : 0;
};

/** What was read of a text of this length, in UTF-16 units. */
interface ReadOf {
  readonly read: Stretches;
  readonly length: number;
}

/**
 * Keeps what has been read of a text beside what is kept of it already; its place stays. Nothing
 * where the text has another length by now: it has been laid out otherwise.
 */
export async function keepRead(
  storage: LearnerStorage,
  id: string,
  { read, length }: ReadOf,
): Promise<void> {
  await storage.positions.update(id, (current) =>
    current && !current.deleted && current.length === length
      ? { ...current, read: together(readIn(current), read) }
      : undefined,
  );
}

/**
 * Keeps the place a text is read at, and what has been read of it. The text read last is known by the sequence it shares with
 * the texts added, so that a clock set ahead and back does not leave another at the top for long.
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
