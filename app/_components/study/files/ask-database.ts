import { HangjianError } from '@/lib/domain/errors';
import type { PackedAt } from '@/lib/exporting/anki/package';
import type { TakenWord } from '@/lib/exporting/anki/taken-word';
import type { NoteTable } from '@/lib/importing/anki-package';
import { NOT_LOADED } from '../../ui/lazy/load-or-tell';

/** What the worker with the database is asked: to make a package, or to read one. */
export type Asked =
  | { readonly words: readonly TakenWord[]; readonly at: PackedAt }
  | { readonly read: Uint8Array<ArrayBuffer> };

export type Told =
  | { readonly file: Uint8Array<ArrayBuffer> }
  | { readonly tables: readonly NoteTable[] }
  | { readonly problem: string };

/**
 * Has a worker of its own do something with a database, and ends it.
 * @throws HangjianError where its code does not come or it fails
 */
function askDatabase(asked: Asked): Promise<Exclude<Told, { problem: string }>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./database.worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      worker.terminate();
      if ('problem' in data) reject(new HangjianError('internal', data.problem));
      else resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new HangjianError('internal', NOT_LOADED));
    };
    worker.postMessage(asked);
  });
}

/** The words as a package of Anki. */
export async function makeDeck(
  words: readonly TakenWord[],
  at: PackedAt,
): Promise<Uint8Array<ArrayBuffer>> {
  const told = await askDatabase({ words, at });
  if ('file' in told) return told.file;
  throw new HangjianError('internal', NOT_LOADED);
}

/** The notes of a package of Anki, by note type. */
export async function readDeck(file: Uint8Array<ArrayBuffer>): Promise<readonly NoteTable[]> {
  const told = await askDatabase({ read: file });
  return 'tables' in told ? told.tables : [];
}
