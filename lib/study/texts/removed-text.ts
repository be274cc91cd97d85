import type { LearnerStorage, UndoLog } from '../../storage/storage';
import { revert, type Undone } from '../../storage/undo';
import { unsealIncomplete } from './missing-blocks';

/** A removed text's content is kept this long; then it is taken away for good. */
export const UNDO_TEXT_WITHIN = 5 * 60_000;

const PARTS = ['texts', 'positions', 'sources', 'profiles'] as const;

/** Takes a text off the shelf, with its source, its place and its words; gives what undoes it. */
export async function removeText(storage: LearnerStorage, id: string): Promise<UndoLog> {
  const { undo } = await storage.transact(PARTS, async (transaction) => {
    for (const part of PARTS) await transaction.remove(part, id);
  });
  return undo;
}

/**
 * Brings a removed text back as it was, however long ago: what has been purged since is written
 * again, and where its blocks are gone they will be made again from its source.
 */
export async function bringBackText(
  storage: LearnerStorage,
  id: string,
  log: UndoLog,
): Promise<Undone> {
  const { result } = await storage.transact([...PARTS, 'blocks'], async (transaction) => {
    // A place read to in another tab meanwhile stands, and keeps nothing else from coming back.
    const { restored, left } = await revert(transaction, log, 'each');
    const text = await transaction.get('texts', id);
    if (!text || text.deleted) return { restored, left };
    await unsealIncomplete(transaction, text);
    return { restored, left: 0 };
  });
  return result;
}

/** Empties what was removed long enough ago; the tombstone of the text itself stays. */
export async function purgeRemovedTexts(storage: LearnerStorage, now: number): Promise<void> {
  const isOver = (text: { deleted: boolean; changed: number } | undefined) =>
    text?.deleted === true && text.changed <= now - UNDO_TEXT_WITHIN;
  const [sources, profiles] = await Promise.all([storage.sources.keys(), storage.profiles.keys()]);
  const kept = new Set([...sources, ...profiles].map(String));
  for (const { id, ...text } of await storage.texts.allWithRemoved()) {
    if (!isOver(text)) continue;
    if (!kept.has(id) && (await storage.blocks.keys(id)).length === 0) continue;
    const stores = ['texts', 'sources', 'profiles', 'blocks'] as const;
    await storage.transact(stores, async (transaction) => {
      // It may have been brought back in another tab between the look and this.
      if (!isOver(await transaction.get('texts', id))) return;
      await transaction.purge('blocks', await transaction.keys('blocks', id));
      await transaction.purge('sources', [id]);
      await transaction.purge('profiles', [id]);
    });
  }
}
