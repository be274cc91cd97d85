import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file's bytes are known by; a flipped bit, a lost end and an empty file all differ. */
export interface FileMark {
  readonly size: number;
  readonly sha256: string;
}

/** Marks by path below a folder, `/` between folders. */
export type Marks = Readonly<Record<string, FileMark>>;

export const markOf = (bytes: Uint8Array): FileMark => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export const isMarked = (bytes: Uint8Array, mark: FileMark | undefined): boolean =>
  mark !== undefined && bytes.length === mark.size && markOf(bytes).sha256 === mark.sha256;

/** Regular files below `folder` but for what `leaves` names, in a fixed order. */
function filesBelow(folder: string, leaves: ReadonlySet<string>, path = ''): string[] {
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => {
      const below = path === '' ? name : `${path}/${name}`;
      if (leaves.has(below)) return [];
      const found = lstatSync(join(folder, below));
      if (found.isDirectory()) return filesBelow(folder, leaves, below);
      return found.isFile() ? [below] : [];
    });
}

/** @param leaves paths below `folder` that are not looked at */
export const marksOf = (folder: string, leaves: ReadonlySet<string> = new Set()): Marks =>
  Object.fromEntries(
    filesBelow(folder, leaves).map((path) => [path, markOf(readFileSync(join(folder, path)))]),
  );

/** The first file that is missing or not what it was when it was marked; null when all are. */
export function firstDamaged(folder: string, marks: Marks): string | null {
  for (const [path, mark] of Object.entries(marks)) {
    try {
      if (!isMarked(readFileSync(join(folder, path)), mark)) return path;
    } catch {
      return path;
    }
  }
  return null;
}

function flush(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A folder's list of names is flushed on its own; Windows neither can nor needs to. */
function flushFolder(path: string): void {
  if (process.platform !== 'win32') flush(path, 'r');
}

function writeFlushed(path: string, bytes: string | Uint8Array): void {
  writeFileSync(path, bytes);
  flush(path, 'r+');
}

/** A name beside `path` that no other process uses. */
const beside = (path: string, what: string): string => `${path}.${what}-${process.pid}`;

/** Writes a file so that a reader, a crash or a full disk finds the old one or the new one, whole. */
export function writeWhole(path: string, bytes: string | Uint8Array): void {
  const fresh = beside(path, 'new');
  try {
    writeFlushed(fresh, bytes);
    renameSync(fresh, path);
    flushFolder(dirname(path));
  } finally {
    rmSync(fresh, { force: true });
  }
}

/**
 * Replaces a folder by one with these files. The old one stays until the new one is whole on the
 * disk; should the process end between the two renames, there is none, which a start notices.
 */
export function replaceFolder(
  folder: string,
  files: Iterable<readonly [string, Uint8Array]>,
): void {
  const fresh = beside(folder, 'new');
  const old = beside(folder, 'old');
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    for (const [name, bytes] of files) writeFlushed(join(fresh, name), bytes);
    flushFolder(fresh);
    try {
      renameSync(folder, old);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    renameSync(fresh, folder);
    flushFolder(dirname(folder));
  } finally {
    for (const path of [fresh, old]) rmSync(path, { recursive: true, force: true });
  }
}
