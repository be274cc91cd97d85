import type { Draft, LearnerStorage, StoredPosition } from '../../storage/storage';

/**
 * Keeps how far a text has been read. The text read last is known by the sequence it shares with
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
      await transaction.put('positions', { ...position, order: isLatest ? next - 1 : next });
    },
    // A lost position is no loss: the next scroll writes it again.
    { durability: 'relaxed' },
  );
}
