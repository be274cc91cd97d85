import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryDamage } from '../dictionary-files';
import { dictionaryFingerprint } from './fingerprint';
import { step } from './step';

/**
 * Run before scripts that annotate: compiles the dictionary where it is missing, damaged or older
 * than what it is made from. Says nothing on standard output, which is the scripts' own.
 */
const root = process.cwd();
const folder = join(root, 'dictionary', 'build');
const sources = join(folder, 'sources.txt');

const isStale = (): boolean =>
  !existsSync(sources) || readFileSync(sources, 'utf8').trim() !== dictionaryFingerprint(root);

if (dictionaryDamage(folder) !== null || isStale()) {
  try {
    await step('Compile the dictionary', root, ['--import', 'tsx', 'dictionary/compile.ts']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
