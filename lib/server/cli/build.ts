import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_WORKER, WORKER_SOURCE } from '../pool/worker-file';
import { bundleWorker } from './bundle-worker';
import { buildFingerprint } from './fingerprint';

/** Next empties `.next` at the start of a build, so a build that fails leaves no fingerprint. */
const FINGERPRINT = '.next/hangjian-fingerprint';

/** The script behind a package's command, run by this very Node so that no shell is needed. */
const NEXT = 'node_modules/next/dist/bin/next';
const TSX = 'node_modules/tsx/dist/cli.mjs';

function step(name: string, root: string, args: readonly string[]): void {
  console.warn(`\n» ${name}`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const;
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} failed.`);
}

/** True when what stands in `.next` was made from the sources as they are now. */
export function isBuilt(root: string): boolean {
  const file = join(root, FINGERPRINT);
  const dictionary = join(root, 'dictionary/build');
  const worker = join(root, BUILT_WORKER);
  if (![file, dictionary, worker].every((made) => existsSync(made))) return false;
  return readFileSync(file, 'utf8') === buildFingerprint(root);
}

/** Compiles the dictionary and builds for production, unless nothing changed since last time. */
export function ensureBuilt(root: string): void {
  if (isBuilt(root)) {
    console.warn('Nothing changed since the last build.');
    return;
  }
  step('Compile the dictionary', root, [TSX, 'dictionary/compile.ts']);
  step('Build the app', root, [NEXT, 'build']);
  bundleWorker(root, WORKER_SOURCE, BUILT_WORKER);
  writeFileSync(join(root, FINGERPRINT), buildFingerprint(root));
}
