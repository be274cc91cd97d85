import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const HEALTH_EVERY = 200;

/** The first number after a name in one of Linux's status files; null on other systems. */
function status(id: number, name: string): number | null {
  try {
    const text = readFileSync(`/proc/${id}/status`, 'utf8');
    const found = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1];
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}

/** Resident memory in MB of a process and all it has started; null where it cannot be told. */
export function memoryOf(id: number): number | null {
  const own = status(id, 'VmRSS');
  if (own === null) return null;
  const children = readdirSync('/proc')
    .map(Number)
    .filter((other) => Number.isInteger(other) && status(other, 'PPid') === id);
  return children.reduce((sum, child) => sum + (memoryOf(child) ?? 0), own / 1024);
}

/** Asks `/api/health` again and again; `stop` gives the milliseconds each answer took. */
export function watchHealth(address: string): { readonly stop: () => readonly number[] } {
  const took: number[] = [];
  let on = true;
  const look = async (): Promise<void> => {
    while (on) {
      const start = performance.now();
      const fine = await fetch(`${address}/api/health`)
        .then(async (answer) => (await answer.arrayBuffer()) && answer.ok)
        .catch(() => false);
      if (on) took.push(fine ? performance.now() - start : Number.POSITIVE_INFINITY);
      await new Promise((resolve) => setTimeout(resolve, HEALTH_EVERY));
    }
  };
  void look();
  return {
    stop() {
      on = false;
      return took;
    },
  };
}
