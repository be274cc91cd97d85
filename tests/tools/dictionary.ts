import { spawnSync } from 'node:child_process';
import { bundleWorker } from '../../lib/server/cli/bundle-worker';
import { dictionaryDamage } from '../../lib/server/dictionary-files';
import { DRAFT_WORKER, WORKER_SOURCE } from '../../lib/server/pool/worker-file';

/**
 * vitest's global set-up: engine tests read the compiled dictionary, so there has to be one; those
 * of the pool start the workers as they are now.
 */
export default function setup(): void {
  if (dictionaryDamage('dictionary/build') !== null) compileDictionary();
  bundleWorker(process.cwd(), WORKER_SOURCE, DRAFT_WORKER);
}

function compileDictionary(): void {
  const args = ['--import', 'tsx', 'dictionary/compile.ts'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The dictionary could not be compiled.');
}
