import { HangjianError } from '../../domain/errors';
import type { Step } from './chain';
import { clientOf } from './client';
import { AT_ONCE, AT_ONCE_OF_ONE, BURST, MOST_CLIENTS, REQUESTS_A_SECOND } from './limits';
import { refuse, tooMany } from './refuse';

export interface RateLimits {
  /** Requests a second, kept up. */
  readonly aSecond: number;
  readonly burst: number;
  readonly atOnceOfOne: number;
  readonly atOnce: number;
}

interface Client {
  /** Requests it may make now; grows by `aSecond` up to `burst`. */
  left: number;
  /** Milliseconds, when `left` was counted. */
  at: number;
  open: number;
}

export type Admitted =
  | { readonly done: () => void }
  | { readonly after: number; readonly all: boolean };

/** Seconds to wait where it is a matter of others' requests ending. */
const A_MOMENT = 2;

/** Counts requests by client: a token bucket each, and how many are open. */
export class Rates {
  readonly #limits: RateLimits;
  /** Quietest first: whoever asks moves to the end. */
  readonly #clients = new Map<string, Client>();
  #open = 0;

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  #client(name: string, now: number): Client {
    const { aSecond, burst } = this.#limits;
    const known = this.#clients.get(name) ?? { left: burst, at: now, open: 0 };
    this.#clients.delete(name);
    this.#clients.set(name, known);
    known.left = Math.min(burst, known.left + (Math.max(0, now - known.at) / 1000) * aSecond);
    known.at = now;
    if (this.#clients.size > MOST_CLIENTS) this.#forget();
    return known;
  }

  #forget(): void {
    for (const [name, { open }] of this.#clients) {
      if (open > 0) continue;
      this.#clients.delete(name);
      return;
    }
  }

  /**
   * Lets a request in until `done` is called, or says after how many seconds to try again and
   * whether it is because of all clients together.
   * @param now milliseconds of a clock that never goes back
   */
  admit(name: string, now: number): Admitted {
    const client = this.#client(name, now);
    if (client.left < 1) {
      return { after: Math.ceil((1 - client.left) / this.#limits.aSecond), all: false };
    }
    if (client.open >= this.#limits.atOnceOfOne) return { after: A_MOMENT, all: false };
    if (this.#open >= this.#limits.atOnce) return { after: A_MOMENT, all: true };
    client.left -= 1;
    client.open += 1;
    this.#open += 1;
    let over = false;
    const done = (): void => {
      if (over) return;
      over = true;
      client.open -= 1;
      this.#open -= 1;
    };
    return { done };
  }
}

const LIMITS: RateLimits = {
  aSecond: REQUESTS_A_SECOND,
  burst: BURST,
  atOnceOfOne: AT_ONCE_OF_ONE,
  atOnce: AT_ONCE,
};

/** What a monitor asks when all else is busy; it says a figure or two. */
const ASKED_BY_MONITORS: ReadonlySet<string> = new Set(['/api/health', '/api/ready']);

/** What costs work. */
const isCounted = (url: string): boolean =>
  url.startsWith('/api/') && !ASKED_BY_MONITORS.has(url.split('?', 1)[0] ?? '');

const busy = (): HangjianError =>
  new HangjianError(
    'busy',
    'The server has its hands full. Nothing was changed; please try again in a moment.',
  );

/** Limits the API: what a client may ask for in a time, and what is answered at once. */
export function rateStep(trustedProxies: number, limits = LIMITS): Step {
  const rates = new Rates(limits);
  return (request, response) => {
    if (!isCounted(request.url ?? '')) return false;
    const admitted = rates.admit(clientOf(request, trustedProxies), performance.now());
    if ('done' in admitted) {
      response.once('close', admitted.done);
      return false;
    }
    const { after, all } = admitted;
    refuse(response, all ? busy() : tooMany(after), { 'retry-after': String(after) });
    return true;
  };
}
