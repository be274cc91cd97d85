/** Someone who wants a worker again and again: one request. */
export interface Party {
  /** Its work comes in many steps; it never holds the last worker that short ones may need. */
  readonly long: boolean;
  /** Milliseconds of workers it has had. */
  served: number;
}

interface Waiting {
  readonly party: Party;
  readonly since: number;
  readonly go: () => void;
}

/** Milliseconds after which whoever has waited longest is next, however much others have had less. */
export const LONGEST_WAIT = 5_000;

/**
 * Who has the next free worker: the one that has had least of them so far. A short text, new or
 * nearly done, so never waits for long ones, which take turns among themselves. Long ones never
 * hold all workers (where there are two or more), and nobody starves: every second turn goes to
 * whoever waits longest once that is too long.
 */
export class Turns {
  #free: number;
  #freeToLong: number;
  #agedLast = false;
  readonly #waiting = new Set<Waiting>();
  readonly #now: () => number;

  /** @param now milliseconds of a clock that never goes back. */
  constructor(workers: number, now: () => number) {
    this.#free = workers;
    this.#freeToLong = Math.max(1, workers - 1);
    this.#now = now;
  }

  /** Requests that wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Waits for a turn. What it resolves to gives the turn back, told how long it took in
   * milliseconds; it is to be called once. Rejects with the signal's reason when that ends the
   * waiting.
   */
  take(party: Party, signal: AbortSignal): Promise<(ms: number) => void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = (): void => {
        this.#waiting.delete(waiting);
        reject(signal.reason);
      };
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve((ms) => this.#giveBack(party, ms));
      };
      const waiting: Waiting = { party, since: this.#now(), go };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', leave, { once: true });
      this.#handOut();
    });
  }

  #giveBack(party: Party, ms: number): void {
    party.served += ms;
    this.#free += 1;
    if (party.long) this.#freeToLong += 1;
    this.#handOut();
  }

  #handOut(): void {
    while (this.#free > 0) {
      const next = this.#next();
      if (!next) return;
      this.#waiting.delete(next);
      this.#free -= 1;
      if (next.party.long) this.#freeToLong -= 1;
      next.go();
    }
  }

  #next(): Waiting | undefined {
    let least: Waiting | undefined;
    let oldest: Waiting | undefined;
    // In the order they came, so that of two alike the earlier is chosen.
    for (const waiting of this.#waiting) {
      if (waiting.party.long && this.#freeToLong === 0) continue;
      oldest ??= waiting;
      if (!least || waiting.party.served < least.party.served) least = waiting;
    }
    const aged = !this.#agedLast && oldest && this.#now() - oldest.since > LONGEST_WAIT;
    this.#agedLast = aged === true;
    return aged ? oldest : least;
  }
}
