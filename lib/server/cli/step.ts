import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds a step has to clean up after itself before it is killed. */
const END_WITHIN = 2_000;
/** Elsewhere a process can be made the head of a group, which is ended as one. */
const HAS_GROUPS = process.platform !== 'win32';

function end(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (HAS_GROUPS && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself in this moment.
  }
}

/** Has signals end the child with all it started, and then us. Returns what stops doing so. */
function passSignals(child: ChildProcess): () => void {
  const pass = (signal: NodeJS.Signals): void => {
    end(child, signal);
    setTimeout(() => end(child, 'SIGKILL'), END_WITHIN).unref();
    child.once('exit', () => {
      end(child, 'SIGKILL');
      process.exit(128 + constants.signals[signal]);
    });
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  return () => {
    for (const signal of SIGNALS) process.off(signal, pass);
  };
}

/**
 * Runs a script by this very Node, so that no shell is needed, with its output shown.
 * @throws Error when it fails or is ended
 */
export async function step(name: string, root: string, args: readonly string[]): Promise<void> {
  console.warn(`\n» ${name}`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const;
  const options = { cwd: root, stdio: 'inherit', env, detached: HAS_GROUPS } as const;
  const child = spawn(process.execPath, args, options);
  const release = passSignals(child);
  const [code, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (...how) => resolve(how));
    },
  ).finally(release);
  if (signal) throw new Error(`${name} was ended by ${signal}.`);
  if (code !== 0) throw new Error(`${name} failed.`);
}
