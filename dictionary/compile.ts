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

/**
 * What a module of the engine says of a row it cannot read (`readings/character-frames:12: 長 /`) and
 * the compiler of an entry, as the place an editor opens; null for what is no fault of a data file.
 */
function placedFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.message.startsWith('dictionary/')) return error.message;
  const [, file, line, row] = /^([a-z]+\/[a-z-]+):(\d+): (.+)$/.exec(error.message) ?? [];
  if (!file || !line || !row) return null;
  const message = `"${row}" is not in the form that the file’s first comment shows`;
  return formatFault({ file, line: Number(line), message });
}

try {
  const files = readLanguage(root);
  await compileAll(files);
  await checkAll(files);
} catch (error) {
  const told = error instanceof LanguageFaults ? error.message : placedFault(error);
  if (told === null) throw error;
  console.error(told);
  process.exitCode = 1;
}
