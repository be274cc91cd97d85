import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles a worker's module with all of ours it uses into one file of plain JavaScript, which Node
 * can load without a compiler. Packages stay what they are; natives cannot be bundled.
 * @param root the project's folder. @param entry, outfile relative to it.
 */
export function bundleWorker(root: string, entry: string, outfile: string): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(root, outfile),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
}
