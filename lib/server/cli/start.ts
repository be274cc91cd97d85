import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureBuilt } from './build';

/** `npm start`: build when something changed, then serve on PORT (3000) until stopped. */

const NEXT = 'node_modules/next/dist/bin/next';
const DEFAULT_PORT = 3000;
/** A cold start reads the dictionary before the first answer. */
const READY_WITHIN = 60_000;

function parsePort(text: string | undefined): number {
  const port = Number(text || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`PORT must be a number from 1 to 65535, not "${text}".`);
  process.exit(1);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

async function untilReady(address: string): Promise<boolean> {
  const end = Date.now() + READY_WITHIN;
  while (Date.now() < end) {
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) {
      const { segmenter } = (await answer.json()) as { segmenter?: string };
      console.warn(`Words are cut by ${segmenter ?? 'an unknown segmenter'}.`);
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function serve(port: number): Promise<void> {
  if (!(await isFree(port))) {
    console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    process.exit(1);
  }
  const address = `http://localhost:${port}`;
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const;
  const server = spawn(process.execPath, [NEXT, 'start', '-p', String(port)], {
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => server.kill(signal));
  }
  server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
  if (await untilReady(address)) process.stdout.write(`\nHangjian is open at ${address}\n\n`);
  else console.error(`Hangjian did not answer at ${address} within a minute; see above.`);
}

try {
  const root = process.cwd();
  ensureBuilt(root);
  if (!process.argv.includes('--build-only')) await serve(parsePort(process.env.PORT));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
