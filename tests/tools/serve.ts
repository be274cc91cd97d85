import { spawn } from 'node:child_process';
import { SERVE } from './command';
import { freePort } from './port';

export interface Served {
  readonly address: string;
  readonly pid: number;
  readonly stop: () => void;
}

const READY_WITHIN = 60_000;

/**
 * Serves the production build on a free port until stopped.
 * @param settings environment variables beside the port
 */
export async function serveApp(settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, SERVE, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings, PORT: String(port) },
  });
  const end = Date.now() + READY_WITHIN;
  while (Date.now() < end && server.exitCode === null) {
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return { address, pid: server.pid ?? 0, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error('The app did not start.');
}
