import { HangjianError } from '../domain/errors';
import { storageError } from './database/failures';

/** What a screen shows while something could not be kept. */
export interface Failure {
  readonly message: string;
  /** Tries all that waits again, now. */
  readonly retry: () => void;
}

export interface Outbox {
  /** Resolves when the write is on disk, which may be after retries; never rejects. */
  run<Result>(write: () => Promise<Result>): Promise<Result>;
  /** Writes that wait for the disk. */
  pending(): number;
}

/** Pauses before automatic retries; after the last one only the learner's own retry is left. */
const PAUSES = [1_000, 5_000, 20_000] as const;

/**
 * Writes go to disk one after the other. One that fails stays at the head of the queue, so that
 * a later change never overtakes it, is reported, and is tried again by itself and on demand.
 */
export function createOutbox(
  report: (failure: Failure | null) => void,
  wait: (task: () => void, milliseconds: number) => unknown = setTimeout,
): Outbox {
  /** Each writes, and gives back how to tell its caller. */
  const queue: (() => Promise<() => void>)[] = [];
  let busy = false;
  let failures = 0;

  const fail = (cause: unknown) => {
    const error = storageError(cause);
    report({ message: error.message, retry: flush });
    const pause = PAUSES[failures];
    failures += 1;
    // A newer version stays newer; only reloading helps.
    if (pause !== undefined && error.code !== 'storage-newer') wait(flush, pause);
  };

  async function flush(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      for (let write = queue[0]; write; write = queue[0]) {
        const tell = await write();
        queue.shift();
        if (failures > 0) report(null);
        failures = 0;
        tell();
      }
    } catch (cause) {
      fail(cause);
    } finally {
      busy = false;
    }
  }

  return {
    run: (write) =>
      new Promise((resolve) => {
        queue.push(async () => {
          const result = await write();
          return () => resolve(result);
        });
        // While something waits after a failure, its own retry will come to this one too.
        if (failures === 0) flush();
      }),
    pending: () => queue.length,
  };
}

/** For code that shows errors where they happen: the message of anything thrown. */
export const messageOf = (cause: unknown): string =>
  cause instanceof HangjianError ? cause.message : storageError(cause).message;
