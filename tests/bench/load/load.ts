import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { articleSlugs, articlesFolder } from '@/lib/server/article-files';
import { freePort } from '../../tools/port';
import { serveApp } from '../../tools/serve';
import { bundled } from '../bundle';
import { type Beside, measureBeside } from './beside';
import type { Outcomes, Plan } from './plan';
import { memoryOf, watchHealth } from './watch';

export interface LoadOptions {
  readonly readers: number;
  readonly seconds: number;
  readonly text: (length: number) => string;
}

export interface LoadResult {
  readonly options: { readonly readers: number; readonly seconds: number };
  readonly app: Outcomes;
  /** The same requests to a server that only sends files, for a third of the time. */
  readonly files: Outcomes;
  readonly fileSeconds: number;
  /** Milliseconds of each `/api/health` during the load. */
  readonly health: readonly number[];
  /** Resident MB of the server before, after a quarter of the time and at the end. */
  readonly memory: readonly (number | null)[];
  readonly beside: Beside;
}

/** Characters that are annotated each second: an article's paragraph. */
const PARAGRAPH = 120;

/** Scripts and style sheets that a page names. */
async function pageWithFiles(address: string, path: string): Promise<Plan['pages'][number]> {
  const html = await (await fetch(address + path)).text();
  const found = html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g) ?? [];
  return { path, files: [...new Set(found)] };
}

/** Runs the readers in their own process until they have finished. */
function readers(plan: Plan): Promise<Outcomes> {
  const child = spawn(
    process.execPath,
    [bundled('tests/bench/load/readers.ts'), JSON.stringify(plan)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(output) as Outcomes) : reject(new Error(`readers: ${code}`)),
    );
  });
}

function fileServer(
  port: number,
  address: string,
  paths: readonly string[],
): Promise<ChildProcess> {
  const args = [bundled('tests/bench/load/files.ts'), String(port), address];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(paths));
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`file server: ${code}`)));
  });
}

/**
 * Simulated readers against a production server on this machine, with an annotation each second;
 * the same against a server of files; and a short annotation beside fifty long ones. Ends by itself.
 */
export async function benchLoad({
  readers: count,
  seconds,
  text,
}: LoadOptions): Promise<LoadResult> {
  const served = await serveApp({ TRUST_PROXY: '1' });
  try {
    const { address } = served;
    const port = Number(new URL(address).port);
    const paths = articleSlugs(articlesFolder()).map((slug) => `/read/${slug}`);
    const pages = await Promise.all(paths.map((path) => pageWithFiles(address, path)));
    const plan = { readers: count, pages, during: seconds * 1000 };
    const paragraph = text(PARAGRAPH).slice(0, PARAGRAPH);
    const memory = [memoryOf(served.pid)];
    const health = watchHealth(address);
    const quarter = wait(seconds * 250).then(() => memoryOf(served.pid));
    const app = await readers({ ...plan, port, text: paragraph });
    memory.push(await quarter, memoryOf(served.pid));
    const waits = health.stop();

    const fileSeconds = seconds / 3;
    const filePort = await freePort();
    const sent = pages.flatMap(({ path, files }) => [path, ...files]);
    const plain = await fileServer(filePort, address, [...new Set(sent)]);
    const files = await readers({ ...plan, port: filePort, during: fileSeconds * 1000 }).finally(
      () => plain.kill(),
    );
    const beside = await measureBeside(address, text);
    const options = { readers: count, seconds };
    return { options, app, files, fileSeconds, health: waits, memory, beside };
  } finally {
    served.stop();
  }
}
