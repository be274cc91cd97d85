import type { LearnerStorage, StoredPosition } from '../../storage/storage';
import { readIn } from './position';
import { type Stretches, together, unitsIn } from './stretches';

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
