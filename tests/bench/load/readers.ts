import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Kind, Outcomes, Plan } from './plan';

/**
 * Simulated readers in a process of their own: `node readers.mjs PLAN`. Each opens one article
 * after the other over its own kept connections, as fast as the answers come. A new reader fetches
 * the files of her first page; afterwards the browser has them, and a few turns later the next
 * reader takes her place.
 */

const plan = JSON.parse(process.argv[2] ?? '') as Plan;
/** Articles a reader opens before the next one comes with an empty browser. */
const VISITS = 12;
/** As many connections as a browser opens to one server. */
const CONNECTIONS = 6;
/** Milliseconds after which a request counts as failed. */
const PATIENCE = 30_000;

const outcomes = Object.fromEntries(
  (['article', 'file', 'annotation'] satisfies Kind[]).map((kind) => [
    kind,
    { count: 0, errors: 0, bytes: 0, took: [] as number[] },
  ]),
) as Record<Kind, { count: number; errors: number; bytes: number; took: number[] }>;

interface Asked {
  readonly kind: Kind;
  readonly path: string;
  readonly agent: Agent;
  readonly address: string;
  readonly body?: string;
}

function ask({ kind, path, agent, address, body }: Asked): Promise<void> {
  const start = performance.now();
  const outcome = outcomes[kind];
  return new Promise((resolve) => {
    const done = (fine: boolean): void => {
      outcome.count += 1;
      if (!fine) outcome.errors += 1;
      outcome.took.push(performance.now() - start);
      resolve();
    };
    const asked = request({
      host: '127.0.0.1',
      port: plan.port,
      path,
      agent,
      method: body === undefined ? 'GET' : 'POST',
      timeout: PATIENCE,
      headers: {
        'accept-encoding': 'gzip, deflate, br',
        // Each reader is a client of her own to the server's limits (TRUST_PROXY=1).
        'x-forwarded-for': address,
        ...(body === undefined ? {} : { 'content-type': 'text/plain; charset=utf-8' }),
      },
    });
    asked.on('response', (answer) => {
      answer.on('data', (part: Buffer) => {
        outcome.bytes += part.length;
      });
      answer.on('end', () => done(answer.statusCode === 200));
      answer.on('error', () => done(false));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => done(false));
    asked.end(body);
  });
}

const end = performance.now() + plan.during;
const going = (): boolean => performance.now() < end;

async function read(index: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const address = `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}`;
  for (let visit = index; going(); visit++) {
    const page = plan.pages[visit % plan.pages.length];
    if (!page) throw new Error('There is no article.');
    await ask({ kind: 'article', path: page.path, agent, address });
    if ((visit - index) % VISITS !== 0) continue;
    await Promise.all(page.files.map((path) => ask({ kind: 'file', path, agent, address })));
  }
  agent.destroy();
}

async function annotate(text: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const address = '10.1.0.1';
  while (going()) {
    const next = performance.now() + 1000;
    await ask({ kind: 'annotation', path: '/api/annotate', agent, address, body: text });
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  agent.destroy();
}

const work = Array.from({ length: plan.readers }, (_, index) => read(index));
if (plan.text !== undefined) work.push(annotate(plan.text));
await Promise.all(work);
process.stdout.write(JSON.stringify(outcomes satisfies Outcomes));
