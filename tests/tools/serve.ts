import { spawn } from 'node:child_process';
import { SERVE } from './command';
import { freePort } from './port';

export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

const READY_WITHIN = 60_000;

/** Serves the production build on a free port until stopped. */
export async function serveApp(): Promise<Served> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, SERVE, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  const end = Date.now() + READY_WITHIN;
  while (Date.now() < end && server.exitCode === null) {
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return { address, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error('The app did not start.');
}
