import { dictionaryDue } from './dictionary-due';
import { step } from './step';

/**
 * Run before scripts that annotate: compiles the dictionary where that is due. Says nothing on
 * standard output, which is the scripts' own.
 */
const root = process.cwd();

if (dictionaryDue(root) !== null) {
  try {
    await step('Compile the dictionary', root, ['--import', 'tsx', 'dictionary/compile.ts']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
