import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionaryFingerprint } from '../lib/server/cli/fingerprint';
import { writeDictionary } from '../lib/server/dictionary-files';
import { compileLanguage, LanguageFaults, readLanguage } from './compiler/language';
import { formatFault, type LanguageFile } from './compiler/language-file';

/**
 * `npm run dictionary`: compiles the dictionary into `dictionary/build/`, then runs the example of
 * every rule through the engine. Faults of data files are told by file and line.
 */

const root = dirname(fileURLToPath(import.meta.url));
const target = join(root, 'build');

/** The engine imports the compiled data files, and the compiler parts of the engine: they go first. */
async function compileAll(files: readonly LanguageFile[]): Promise<void> {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'language.json'), compileLanguage(files));
  await refuseSlowRows(files);
  const { compile } = await import('./compiler/compile');
  const fingerprint = dictionaryFingerprint(join(root, '..'));
  const sources = new TextEncoder().encode(`${fingerprint}\n`);
  writeDictionary(target, new Map([...compile(), ['sources.txt', sources]]));
}

/**
 * The checkers are installed for those who change rules. Where a reader only starts the app the
 * rows are as they were when somebody's `npm run check` let them through.
 * @throws LanguageFaults where a row becomes a slow expression
 */
async function refuseSlowRows(files: readonly LanguageFile[]): Promise<void> {
  if (!existsSync(join(root, '..', 'node_modules', 'recheck'))) return;
  const { slowRows } = await import('./compiler/slow-rows');
  const { inFull } = await import('../lib/annotate/language/context');
  const faults = slowRows(files, inFull);
  if (faults.length > 0) throw new LanguageFaults(faults);
}

async function checkAll(files: readonly LanguageFile[]): Promise<void> {
  const { checkLanguage } = await import('./compiler/examples');
  const { loadParts } = await import('../lib/server/engine');
  const faults = checkLanguage(files, loadParts());
  for (const fault of faults) console.error(formatFault(fault));
  if (faults.length > 0) process.exitCode = 1;
}

try {
  const files = readLanguage(root);
  await compileAll(files);
  await checkAll(files);
} catch (error) {
  if (!(error instanceof LanguageFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
