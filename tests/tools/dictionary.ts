import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** vitest's global set-up: engine tests read the compiled dictionary, so there has to be one. */
export default function setup(): void {
  if (existsSync('dictionary/build') || !existsSync('dictionary/compile.ts')) return;
  const args = ['node_modules/tsx/dist/cli.mjs', 'dictionary/compile.ts'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The dictionary could not be compiled.');
}
