import { asker } from '../pages/ask';
import { keptStep } from '../pages/step';
import { getPool } from '../pool/pool';
import { chain } from './chain';
import { openNext } from './next-handler';
import { frontServer, listen } from './server';
import { STEPS } from './steps';

/** Serves the finished build of `root` in this process. @throws the system's error for a taken port. */
export async function serve(root: string, port: number): Promise<void> {
  const app = await openNext(root, port);
  const server = frontServer(chain([...STEPS, keptStep(asker(app.handle))], app.handle));
  // Before the first visitor, who would wait for a worker.
  console.warn(`Words are cut by ${(await getPool().info()).segmenter}.`);
  await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit());
  }
}
