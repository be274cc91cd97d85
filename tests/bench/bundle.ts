import { createRequire } from 'node:module';

/** What is used of esbuild, which is installed as tsx's own. */
interface Esbuild {
  buildSync(options: Readonly<Record<string, unknown>>): unknown;
}

/** Inside the project, so that the packages are found from there. */
const FOLDER = 'node_modules/.cache/hangjian-bench';

/**
 * Bundles a worker's own modules into one file, as the app's build does with what it serves, and
 * gives the file's path. Under tsx every function made while the program runs is wrapped to keep
 * its name: a fifth of the engine's time, which nobody who reads in the app pays. Packages stay
 * what they are.
 */
export function bundled(entry: string): string {
  const require = createRequire(import.meta.url);
  const { buildSync } = createRequire(require.resolve('tsx/package.json'))('esbuild') as Esbuild;
  const outfile = `${FOLDER}/${entry.replace(/^.*\//, '').replace(/\.ts$/, '.mjs')}`;
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  return outfile;
}
