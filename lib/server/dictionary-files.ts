import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HangjianError } from '../domain/errors';
import { dictionaryFile } from './paths';
import { firstDamaged, isMarked, type Marks, markOf, replaceFolder } from './whole-files';

/** Raised whenever the compiled files change their form, so that older ones are compiled anew. */
const FORMAT = 2;
const MANIFEST = 'manifest.json';

interface Manifest {
  readonly format: number;
  readonly files: Marks;
}

/** @throws Error with the reason, in words that follow "The compiled dictionary". */
function parseManifest(bytes: Buffer): Manifest {
  const found = JSON.parse(bytes.toString('utf8')) as Partial<Manifest> | null;
  if (found?.format !== FORMAT || !found.files) throw new Error('is of another version');
  return { format: FORMAT, files: found.files };
}

/** Replaces the compiled dictionary in `folder` at once, with a manifest of size and hash by file. */
export function writeDictionary(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const marks = Object.fromEntries([...files].map(([name, bytes]) => [name, markOf(bytes)]));
  const manifest: Manifest = { format: FORMAT, files: marks };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  replaceFolder(folder, [...files, [MANIFEST, text]]);
}

/** What is wrong with the compiled dictionary in `folder`, to follow its name; null when nothing. */
export function dictionaryDamage(folder: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, MANIFEST));
  } catch {
    return 'is not there or not whole';
  }
  try {
    const damaged = firstDamaged(folder, parseManifest(bytes).files);
    return damaged === null ? null : `is damaged (${damaged})`;
  } catch (error) {
    return error instanceof SyntaxError ? `is damaged (${MANIFEST})` : (error as Error).message;
  }
}

const unusable = (why: string, cause?: unknown): HangjianError =>
  new HangjianError(
    'damaged',
    `The compiled dictionary ${why}; run "npm run dictionary" to compile it anew.`,
    { cause },
  );

function ownManifest(): Manifest {
  try {
    return parseManifest(readFileSync(dictionaryFile(MANIFEST)));
  } catch (cause) {
    throw unusable('has not been compiled, or by another version', cause);
  }
}

/**
 * The bytes of a compiled file, exactly as they were compiled. Read anew with the manifest each time:
 * the dictionary may have been compiled anew under a running server.
 * @throws HangjianError `damaged` when the file is missing, damaged or of another version
 */
export function readDictionary(name: string): Buffer {
  const mark = ownManifest().files[name];
  let bytes: Buffer;
  try {
    bytes = readFileSync(dictionaryFile(name));
  } catch (cause) {
    throw unusable(`has no ${name}`, cause);
  }
  if (!isMarked(bytes, mark)) throw unusable(`is damaged (${name})`);
  return bytes;
}
