import { HangjianError } from '../../domain/errors';
import { Hopeless } from './hopeless';
import { Refused } from './refused';

/** Milliseconds before the second attempt, doubled for each further one up to the longest. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;

/**
 * Milliseconds until a text is tried again after `failures` in a row. Half of it is jitter, so that
 * many browsers do not come back to a server that just rose in one moment; never before the server
 * said (`retryAfter`).
 */
export function pauseAfter(failures: number, retryAfter: number | null, random: number): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
  return (retryAfter ?? 0) + pause / 2 + (random * pause) / 2;
}

interface Trouble {
  readonly failures: number;
  /** On the clock of `performance.now`, in milliseconds; Infinity until the next visit. */
  readonly notBefore: number;
  /** The server named the time itself: going online does not change it. */
  readonly told: boolean;
}

/** Asking again would end the same: a refusal for good, or a newer Hangjian's database. */
const isLasting = (cause: unknown): boolean =>
  cause instanceof Hopeless ||
  (cause instanceof Refused && cause.lasting) ||
  (cause instanceof HangjianError && cause.code === 'storage-newer');

/** The texts that could not be finished, and when each of them may be tried again. */
export class Troubles {
  readonly #troubles = new Map<string, Trouble>();
  readonly #random: () => number;

  /** @param random 0 up to 1, for the jitter */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** On the clock of `performance.now`, in milliseconds; Infinity where only a visit may try. */
  dueOf(id: string): number {
    return this.#troubles.get(id)?.notBefore ?? 0;
  }

  /** @param progress something of the text came in, so that the failures are not in a row */
  failed(id: string, cause: unknown, progress: boolean): void {
    const failures = progress ? 1 : (this.#troubles.get(id)?.failures ?? 0) + 1;
    const retryAfter = cause instanceof Refused ? cause.retryAfter : null;
    const pause = isLasting(cause) ? Infinity : pauseAfter(failures, retryAfter, this.#random());
    const notBefore = performance.now() + pause;
    this.#troubles.set(id, { failures, notBefore, told: retryAfter !== null });
  }

  finished(id: string): void {
    this.#troubles.delete(id);
  }

  /** Something changed for the better: what waits for its turn may have it now. */
  hope(): void {
    for (const [id, trouble] of this.#troubles) {
      if (!trouble.told && trouble.notBefore < Infinity) {
        this.#troubles.set(id, { ...trouble, notBefore: 0 });
      }
    }
  }
}
