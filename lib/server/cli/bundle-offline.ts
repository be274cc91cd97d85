import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Build } from '../../offline/build';
import { articleSlugs } from '../article-files';
import { OFFLINE_WORKER } from '../offline-worker';

const SOURCE = 'lib/offline/service.worker.ts';
const STATIC = '.next/static';
/** What pages cannot do without; typefaces and pictures come when they are shown. */
const KEPT = /^\/(?:chunks\/.+\.(?:js|css)|media\/.+\.wasm)$/;

function filesBelow(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((found) => {
    const below = `${path}/${found.name}`;
    return found.isDirectory() ? filesBelow(folder, below) : [below];
  });
}

function buildOf(root: string, byFiles: boolean): Build {
  const id = readFileSync(join(root, '.next/BUILD_ID'), 'utf8').trim();
  const files = filesBelow(join(root, STATIC), '').filter((path) => KEPT.test(path));
  return {
    id,
    files: files.map((path) => `/_next/static${path}`).sort(),
    articles: articleSlugs(join(root, 'articles')).map((slug) => `/read/${slug}`),
    ...(byFiles ? { byFiles } : {}),
  };
}

/**
 * Bundles the service worker into a file of the build that it belongs to and whose files it knows.
 * @param root the project's folder, with a finished build
 * @param outfile where to; by itself for the server
 * @param byFiles its pages come from a file server
 */
export function bundleOffline(
  root: string,
  outfile = join(root, OFFLINE_WORKER),
  byFiles = false,
): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: [SOURCE],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox111', 'safari16.4'],
    define: { BUILD: JSON.stringify(buildOf(root, byFiles)) },
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
}
