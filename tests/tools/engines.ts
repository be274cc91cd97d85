import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from '@/lib/server/cli/build';
import { ENGINES } from '../engines/drivers/engine';
import { findEngines } from '../engines/drivers/programs';
import { runTool, SERVE } from './command';
import { freePort } from './port';

const CONFIG = 'tests/engines/vitest.config.ts';
const READY_WITHIN = 60_000;

async function untilHealthy(address: string): Promise<void> {
  for (const end = Date.now() + READY_WITHIN; Date.now() < end; await wait(200)) {
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error('The server did not answer.');
}

/**
 * Tries a production build of what is here now in every engine that this machine has.
 * @param args passed on to vitest: files, `-t`
 * @param report file for vitest's JSON report
 * @returns false when a test failed, or in CI when an engine could not be tried
 */
export async function acrossEngines(args: readonly string[], report?: string): Promise<boolean> {
  const programs = await findEngines();
  await ensureBuilt(process.cwd());
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [...SERVE], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await untilHealthy(address);
    const missing = ENGINES.filter((engine) => programs[engine] === null);
    const env = {
      HANGJIAN_ADDRESS: address,
      HANGJIAN_ENGINES: JSON.stringify(programs),
    };
    const reporters = report
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : [];
    const ended = runTool('vitest', ['run', '-c', CONFIG, ...reporters, ...args], { env });
    if (missing.length > 0) {
      console.error(`Not tried, for it is not on this machine: ${missing.join(', ')}.`);
    }
    return ended && (missing.length === 0 || !process.env.CI);
  } finally {
    server.kill();
  }
}
