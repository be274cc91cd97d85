import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a production build is made from; what is made from these is not listed. */
const BUILD_SOURCES = [
  'app',
  'articles',
  'dictionary',
  'lib',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'public',
  'tsconfig.json',
];
/** Made by a build, so never part of what decides whether to build. */
const BUILT = new Set(['dictionary/build', 'public/engine']);

/** Files below `path` in a fixed order, `/` between folders on every system. */
function filesBelow(root: string, path: string): string[] {
  const full = join(root, path);
  if (BUILT.has(path) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}

/**
 * A hash that changes exactly when a rebuild is due: the content of the sources, the versions
 * installed, the Node version, and the settings that Next writes into a build.
 */
export function buildFingerprint(root: string): string {
  const hash = createHash('sha256');
  hash.update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const path of BUILD_SOURCES.flatMap((source) => filesBelow(root, source))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  const inlined = Object.keys(process.env).filter((name) => name.startsWith('NEXT_PUBLIC_'));
  for (const name of inlined.sort()) hash.update(`${name}=${process.env[name]}\n`);
  return hash.digest('hex');
}

/** What the dictionary is compiled from: its folder, the code it is compiled with, and packages. */
const DICTIONARY_SOURCES = [
  'dictionary',
  'lib/annotate',
  'lib/domain',
  'lib/lexicon',
  'lib/search',
  'lib/text',
  'package-lock.json',
];

/** A hash that changes whenever the dictionary may have to be compiled anew. */
export function dictionaryFingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const path of DICTIONARY_SOURCES.flatMap((source) => filesBelow(root, source))) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
