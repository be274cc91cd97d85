import { performance } from 'node:perf_hooks';
import { watchHealth } from './watch';

/** How long a short annotation takes, alone and beside many long ones; milliseconds each. */
export interface Beside {
  readonly alone: readonly number[];
  readonly beside: readonly number[];
  /** Of each `/api/health` beside the long texts, from their sending on. */
  readonly health: readonly number[];
  /** Requests that were not answered in full; the long ones that were broken off are not among them. */
  readonly errors: number;
}

const SHORT = 600;
const LONG = 200_000;
const TEXTS = 50;
const ROUNDS = 60;
/** Milliseconds between a short one's answer and the next. */
const PAUSE = 300;
/** Milliseconds after which no more short ones are sent. */
const AT_MOST = 90_000;

const headers = (index: number): Record<string, string> => ({
  'content-type': 'text/plain; charset=utf-8',
  // To the server's limits each is a client of its own (TRUST_PROXY=1).
  'x-forwarded-for': `10.2.0.${index + 1}`,
});

async function annotate(address: string, index: number, body: string, signal?: AbortSignal) {
  const answer = await fetch(`${address}/api/annotate?form=compact`, {
    method: 'POST',
    headers: headers(index),
    body,
    ...(signal ? { signal } : {}),
  });
  await answer.arrayBuffer();
  return answer.ok;
}

async function times(address: string, text: string): Promise<{ took: number[]; errors: number }> {
  const took: number[] = [];
  let errors = 0;
  const end = performance.now() + AT_MOST;
  for (let round = 0; round < ROUNDS && performance.now() < end; round++) {
    const start = performance.now();
    const fine = await annotate(address, 100 + (round % 100), text).catch(() => false);
    if (!fine) errors += 1;
    took.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { took, errors };
}

/** Annotates a short article again and again, first alone, then while fifty long texts are. */
export async function measureBeside(
  address: string,
  text: (length: number) => string,
): Promise<Beside> {
  const short = text(SHORT).slice(0, SHORT);
  const alone = await times(address, short);
  const stop = new AbortController();
  const long = text(LONG);
  const watch = watchHealth(address);
  const others = Array.from({ length: TEXTS }, (_, index) =>
    annotate(address, index, `${index}\n${long}`, stop.signal).catch(() => stop.signal.aborted),
  );
  // Until they have arrived.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const beside = await times(address, short);
  const health = watch.stop();
  stop.abort();
  const failed = (await Promise.all(others)).filter((fine) => !fine).length;
  return {
    alone: alone.took,
    beside: beside.took,
    health,
    errors: alone.errors + beside.errors + failed,
  };
}
