import { serve } from '../front/serve';
import { ensureBuilt } from './build';

/**
 * `npm start`: build when something changed, then serve on PORT (3000) until stopped.
 * `--build-only` ends after the build, `--no-build` serves the build that is there.
 */

const DEFAULT_PORT = 3000;

function parsePort(text: string | undefined): number {
  const port = Number(text || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not "${text}".`);
}

const isTaken = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';

async function serveOn(root: string, port: number): Promise<void> {
  try {
    await serve(root, port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  }
  process.stdout.write(`\nHangjian is open at http://localhost:${port}\n\n`);
}

try {
  const root = process.cwd();
  if (!process.argv.includes('--no-build')) ensureBuilt(root);
  if (!process.argv.includes('--build-only')) {
    Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });
    await serveOn(root, parsePort(process.env.PORT));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
