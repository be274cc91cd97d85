import type { Outbox } from './outbox';
import type { BeforeImage, LearnerStorage, StoreName, UndoLog, WriteTransaction } from './storage';

/** What an undo did, counted in records that differ from how they were before the action. */
export interface Undone {
  readonly restored: number;
  /** Changed since the action, here or in another tab, and so left as they are. */
  readonly left: number;
}

/** Whether records that have changed since keep the others from being restored too. */
export type UndoScope = 'together' | 'each';

/** The stores an undo log speaks of: what the transaction that reverts it has to hold. */
export const storesOf = (log: UndoLog): readonly StoreName[] => [
  ...new Set(log.map(({ store }) => store)),
];

type Plain = Readonly<Record<string, unknown>>;

/** Equality of plain data; `changed` at the top is a stamp and no content. */
function sameContent(one: unknown, other: unknown, stamp = 'changed'): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one).filter((key) => key !== stamp);
  const others = Object.keys(other).filter((key) => key !== stamp);
  return (
    keys.length === others.length &&
    keys.every((key) => sameContent((one as Plain)[key], (other as Plain)[key], ''))
  );
}

/**
 * Whether what the action left stands there, or stands there again. A record purged since was not
 * changed by anybody; of a removed one only matters that it is still removed.
 */
async function stands(transaction: WriteTransaction, image: BeforeImage): Promise<boolean> {
  const current = await transaction.get(image.store, image.key);
  if (!current) return true;
  if (!image.after || image.after.deleted) return current.deleted;
  return sameContent(current, image.after);
}

/**
 * Writes back how every record was before the action that left `log`, in the transaction given:
 * all fields as they were, tombstones as tombstones, under new stamps. What has changed since the
 * action is never overwritten: with `together` nothing is restored then, with `each` the rest is.
 */
export async function revert(
  transaction: WriteTransaction,
  log: UndoLog,
  scope: UndoScope,
): Promise<Undone> {
  const standing = await Promise.all(log.map((image) => stands(transaction, image)));
  const written = log.filter((image) => image.written);
  if (scope === 'together' && standing.includes(false)) {
    return { restored: 0, left: written.length };
  }
  const free = log.filter((image, at) => image.written && standing[at]);
  for (const { store, key, before, after } of free) {
    await transaction.restore(store, key, before, after?.changed);
  }
  return { restored: free.length, left: written.length - free.length };
}

/** Takes one action back; resolves when that is on disk, or when it is known that it cannot be. */
export type Undo = () => Promise<Undone>;

/** The undo of an action; `shown` brings what a store shows up to what then is on disk. */
export const undoOf =
  (
    storage: LearnerStorage,
    outbox: Outbox,
    log: UndoLog,
    scope: UndoScope,
    shown: () => Promise<unknown>,
  ): Undo =>
  () =>
    outbox.run(async () => {
      if (log.length === 0) return { restored: 0, left: 0 };
      const revertAll = (transaction: WriteTransaction) => revert(transaction, log, scope);
      const { result } = await storage.transact(storesOf(log), revertAll);
      await shown();
      return result;
    });

/** One undo of several actions: takes the last one back first. */
export const undoTogether =
  (undos: readonly Undo[]): Undo =>
  async () => {
    const sum = { restored: 0, left: 0 };
    for (const undo of [...undos].reverse()) {
      const { restored, left } = await undo();
      sum.restored += restored;
      sum.left += left;
    }
    return sum;
  };
