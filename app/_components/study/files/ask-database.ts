import { HangjianError } from '@/lib/domain/errors';
import type { PackedAt } from '@/lib/exporting/anki/package';
import type { TakenWord } from '@/lib/exporting/anki/taken-word';
import { NOT_LOADED } from '../../ui/lazy/load-or-tell';

/** What the worker with the database is asked to make a package of. */
export interface Asked {
  readonly words: readonly TakenWord[];
  readonly at: PackedAt;
}

export type Told = { readonly file: Uint8Array<ArrayBuffer> } | { readonly problem: string };

/**
 * Has a worker of its own do something with a database, and ends it.
 * @throws HangjianError where its code does not come or it fails
 */
export function askDatabase(asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./database.worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      worker.terminate();
      if ('file' in data) resolve(data.file);
      else reject(new HangjianError('internal', data.problem));
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new HangjianError('internal', NOT_LOADED));
    };
    worker.postMessage(asked);
  });
}
