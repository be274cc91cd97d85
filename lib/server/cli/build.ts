import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryDamage } from '../dictionary-files';
import { BUILT_WORKER, WORKER_SOURCE } from '../pool/worker-file';
import { SHARDS_FOLDER, shardDamage } from '../shards/files';
import { firstDamaged, type Marks, marksOf, writeWhole } from '../whole-files';
import { bundleOffline } from './bundle-offline';
import { bundleWorker } from './bundle-worker';
import { dictionaryDue } from './dictionary-due';
import { buildFingerprint } from './fingerprint';
import { step } from './step';

const DICTIONARY = 'dictionary/build';
const SHARDS_SCRIPT = 'lib/server/cli/shards.ts';
const BUILD = '.next';
/** Written after all else, so a build that was cut short has none. */
const MARK = 'hangjian-build.json';
/** What a build leaves behind for the next one and for developers; the server reads none of it. */
const NOT_SERVED = new Set(['cache', 'dev', 'diagnostics', 'trace', 'trace-build', 'types', MARK]);

const NEXT = 'node_modules/next/dist/bin/next';

interface BuildMark {
  /** Of what the build was made from. */
  readonly fingerprint: string;
  /** Of what it is. */
  readonly files: Marks;
}

function readMark(root: string): Partial<BuildMark> | null {
  try {
    return JSON.parse(readFileSync(join(root, BUILD, MARK), 'utf8')) as Partial<BuildMark> | null;
  } catch {
    return null;
  }
}

type Due = 'new' | 'changed' | 'damaged';

/** Why what stands in `.next` cannot be served; null when it can. */
export function buildDue(root: string, fingerprint: string): Due | null {
  const mark = readMark(root);
  if (!mark?.fingerprint || !mark.files) return 'new';
  if (mark.fingerprint !== fingerprint) return 'changed';
  const damaged = firstDamaged(join(root, BUILD), mark.files);
  if (damaged === null) return null;
  console.warn(`The build is damaged (${damaged}); it is made anew.`);
  return 'damaged';
}

/** Marks what `next build` has made as whole. */
export function markBuild(root: string, fingerprint: string): void {
  const mark: BuildMark = { fingerprint, files: marksOf(join(root, BUILD), NOT_SERVED) };
  writeWhole(join(root, BUILD, MARK), JSON.stringify(mark));
}

async function compileDictionary(root: string): Promise<void> {
  await step('Compile the dictionary', root, ['--import', 'tsx', 'dictionary/compile.ts']);
  const damage = dictionaryDamage(join(root, DICTIONARY));
  if (damage) throw new Error(`The compiled dictionary ${damage}, though it was just compiled.`);
}

/** Packed well, which takes a while, and only what changed. */
async function packShards(root: string): Promise<void> {
  await step('Pack the dictionary for browsers', root, ['--import', 'tsx', SHARDS_SCRIPT]);
  const damage = shardDamage(join(root, SHARDS_FOLDER));
  if (damage) throw new Error(`The packed dictionary ${damage}, though it was just packed.`);
}

async function buildApp(root: string, due: Due): Promise<void> {
  // Next may find its own cache damaged as well; and a mark must never outlive what it marks.
  if (due === 'damaged') rmSync(join(root, BUILD), { recursive: true, force: true });
  rmSync(join(root, BUILD, MARK), { force: true });
  const fingerprint = buildFingerprint(root);
  await step('Build the app', root, [NEXT, 'build']);
  bundleWorker(root, WORKER_SOURCE, BUILT_WORKER);
  bundleOffline(root);
  markBuild(root, fingerprint);
}

/**
 * Compiles the dictionary and builds for production what is missing, out of date or damaged.
 * @throws Error with one line when that fails
 */
export async function ensureBuilt(root: string): Promise<void> {
  const due = buildDue(root, buildFingerprint(root));
  const stale = dictionaryDue(root);
  const unpacked = shardDamage(join(root, SHARDS_FOLDER));
  if (!due && !stale && !unpacked) console.warn('Nothing changed since the last build.');
  if (stale && due !== 'new') console.warn(`The compiled dictionary ${stale}; it is made anew.`);
  if (stale) await compileDictionary(root);
  if (stale || unpacked || due) await packShards(root);
  if (due) await buildApp(root, due);
}
