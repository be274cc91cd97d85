import type { Undo, Undone } from '@/lib/storage/undo';
import { toast } from './toasts';

/** What an undo could not take back, in the learner's words; null when it took back everything. */
export function undoneLine({ restored, left }: Undone): string | null {
  if (left === 0) return null;
  if (restored === 0) return 'This has changed since, so it was left as it is now.';
  return `${restored} taken back; ${left} changed since and stay as they are now.`;
}

/** Takes an action back and says so where it could not. */
export async function undoAndTell(undo: Undo): Promise<Undone> {
  const undone = await undo();
  const line = undoneLine(undone);
  if (line) toast(line);
  return undone;
}

/** Says what was done, with its undo. */
export function toastUndo(message: string, undo: Undo): void {
  toast(message, { label: 'Undo', run: () => undoAndTell(undo) });
}
