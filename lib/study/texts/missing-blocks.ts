import type { LearnerStorage, StoredText, WriteTransaction } from '../../storage/storage';

/** Has a text annotated anew that says it has more blocks than are kept; true where it does. */
export async function unsealIncomplete(
  transaction: WriteTransaction,
  text: StoredText,
): Promise<boolean> {
  if (text.annotation === null) return false;
  const kept = await transaction.keys('blocks', text.id);
  if (kept.length >= text.annotation.blocks) return false;
  await transaction.put('texts', { ...text, annotation: null });
  return true;
}

/**
 * Whether blocks of a text are missing that its record speaks of, as when another program wrote it or
 * a browser lost a part: then the record says so from now on, and whoever finishes texts makes them.
 */
export async function noticeMissingBlocks(storage: LearnerStorage, id: string): Promise<boolean> {
  const { result } = await storage.transact(['texts', 'blocks'], async (transaction) => {
    const text = await transaction.get('texts', id);
    return text !== undefined && !text.deleted && unsealIncomplete(transaction, text);
  });
  return result;
}
