import { bundleWorker } from '../../lib/server/cli/bundle-worker';

/** Inside the project, so that the packages are found from there. */
const FOLDER = 'node_modules/.cache/hangjian-bench';

/**
 * Bundles a worker's own modules into one file, as the app's build does with what it serves, and
 * gives the file's path. Under tsx every function made while the program runs is wrapped to keep
 * its name: a fifth of the engine's time, which nobody who reads in the app pays.
 */
export function bundled(entry: string): string {
  const outfile = `${FOLDER}/${entry.replace(/^.*\//, '').replace(/\.ts$/, '.mjs')}`;
  bundleWorker(process.cwd(), entry, outfile);
  return outfile;
}
