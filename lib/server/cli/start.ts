import { serve } from '../front/serve';
import { readSettings, type Settings } from '../front/settings';
import { logError, logForm, logQuietly, logWhatIsPrinted } from '../http/log';
import { ensureBuilt } from './build';
import { watchParents } from './parents';

/**
 * `npm start`: build when something changed, then serve on HOST (this machine alone) and PORT
 * (3000) until stopped. `--build-only` ends after the build, `--no-build` serves what is there.
 */

const shown = ({ host, port }: Settings): string =>
  `http://${host === null ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;

/** One line for what a system says of an address to listen on; null for anything else. */
function listenProblem(error: unknown, settings: Settings): string | null {
  const { code } = error as NodeJS.ErrnoException;
  const { host, port } = settings;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `This system does not let us use port ${port}. Choose another.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST must be an address of this machine, not "${host}".`;
  }
  return null;
}

async function serveBy(settings: Settings): Promise<void> {
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });
  try {
    await serve(process.cwd(), settings);
  } catch (error) {
    const problem = listenProblem(error, settings);
    throw problem === null ? error : new Error(problem, { cause: error });
  }
  if (logForm(process.env) === 'json') logQuietly('open', { address: shown(settings) });
  else process.stdout.write(`\nHangjian is open at ${shown(settings)}\n\n`);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

logWhatIsPrinted();
// Next only logs what nobody caught; a process in an unknown state had better be started anew.
process.on('uncaughtException', (error) => {
  logError(error);
  process.exit(1);
});
process.on('unhandledRejection', (reason) => logError(reason));
watchParents(() => process.kill(process.pid, 'SIGTERM'));

try {
  const settings = readSettings(process.env);
  if (!process.argv.includes('--no-build')) await ensureBuilt(process.cwd());
  if (!process.argv.includes('--build-only')) await serveBy(settings);
} catch (error) {
  fail(error);
}
