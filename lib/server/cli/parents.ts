import { execFile } from 'node:child_process';

/** Milliseconds between two looks, each a call of the system. */
const LOOK = 250;

const parentOf = (pid: number): Promise<number | null> =>
  new Promise((resolve) => {
    execFile('ps', ['-o', 'ppid=', '-p', String(pid)], (error, output) => {
      const parent = Number(output?.trim());
      resolve(!error && Number.isInteger(parent) && parent > 1 ? parent : null);
    });
  });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Calls `gone` once npm or the shell it runs us in has ended. npm hands a signal on to its shell
 * only, and SIGHUP and SIGKILL to nobody: we would go on without anyone to end us.
 */
export function watchParents(gone: () => void): void {
  // Started by hand, whoever started us may well end first.
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  let npm: number | null = null;
  void parentOf(shell).then((pid) => {
    npm = pid;
  });
  const timer = setInterval(() => {
    if (process.ppid === shell && (npm === null || isAlive(npm))) return;
    clearInterval(timer);
    gone();
  }, LOOK);
  timer.unref();
}
