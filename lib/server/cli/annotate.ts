import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ContractEntries, contractEntries, inStandard } from '../../annotate/token/contract';
import { HangjianError } from '../../domain/errors';
import { STANDARDS, type TraditionalStandard } from '../../domain/script';
import { getEngine } from '../engine';

/** Exit status for input that is not there or is not text, as `docs/contract.md` says. */
const BAD_INPUT = 2;

/** Control characters that no text file has; their presence tells a binary file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** @throws HangjianError `not-text` or `not-found`, with one line for the learner. */
function readInput(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    throw new HangjianError('not-found', `Cannot read ${file}: no such text file.`, { cause });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!BINARY.test(text)) return text;
  } catch {
    // Told below, together with binary files.
  }
  throw new HangjianError('not-text', `${file} is not plain text in UTF-8.`);
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Prints the contract's document block by block; it is never held as one string. */
async function print(raw: string, standard: TraditionalStandard): Promise<void> {
  const engine = getEngine();
  const text = engine.normalise(raw);
  const head = { version: 1, text, script: engine.detectScript(text) };
  const open = (converted?: true): Promise<void> =>
    write(`${JSON.stringify({ ...head, converted }).slice(0, -1)},"paragraphs":[`);
  const entries: ContractEntries = {};
  let first = true;
  for (const block of engine.annotateBlocks(text)) {
    for (const paragraph of block.paragraphs) {
      if (first) await open(block.converted);
      await write(`${first ? '' : ','}\n${JSON.stringify(inStandard(paragraph, standard))}`);
      Object.assign(entries, contractEntries(paragraph, block.entries));
      first = false;
    }
  }
  if (first) await open();
  await write('],\n"entries":{');
  first = true;
  for (const [id, entry] of Object.entries(entries)) {
    await write(`${first ? '' : ','}\n${JSON.stringify(id)}:${JSON.stringify(entry)}`);
    first = false;
  }
  await write('}}\n');
}

const USAGE = `Usage: npm run -s annotate -- FILE (or -) [--standard ${STANDARDS.join('|')}]`;

/** @throws HangjianError `bad-request` with how the command is used. */
function readArguments(): { file: string; standard: TraditionalStandard } {
  try {
    const options = { standard: { type: 'string', default: 'taiwan' } } as const;
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [file] = positionals;
    const standard = STANDARDS.find((known) => known === values.standard);
    if (file && standard) return { file, standard };
  } catch {
    // An option we do not know: told below.
  }
  throw new HangjianError('bad-request', USAGE);
}

try {
  const { file, standard } = readArguments();
  await print(readInput(file), standard);
} catch (error) {
  const known = error instanceof HangjianError;
  console.error(known ? error.message : `Annotation failed: ${String(error)}`);
  process.exitCode = known && error.code !== 'internal' && error.code !== 'damaged' ? BAD_INPUT : 1;
}
