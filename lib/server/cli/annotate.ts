import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type ContractEntries, contractEntries } from '../../annotate/contract';
import { HangjianError } from '../../domain/errors';
import { getEngine } from '../engine';

/** Exit status for input that is not there or is not text, as the contract says. */
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
async function print(raw: string): Promise<void> {
  const engine = getEngine();
  const text = engine.normalise(raw);
  const head = { version: 1, text, script: engine.detectScript(text) };
  await write(`${JSON.stringify(head).slice(0, -1)},"paragraphs":[`);
  const entries: ContractEntries = {};
  let first = true;
  for (const block of engine.annotateBlocks(text)) {
    for (const paragraph of block.paragraphs) {
      await write(`${first ? '' : ','}\n${JSON.stringify(paragraph)}`);
      Object.assign(entries, contractEntries(paragraph, block.entries));
      first = false;
    }
  }
  await write('],\n"entries":{');
  first = true;
  for (const [id, entry] of Object.entries(entries)) {
    await write(`${first ? '' : ','}\n${JSON.stringify(id)}:${JSON.stringify(entry)}`);
    first = false;
  }
  await write('}}\n');
}

try {
  const [file] = process.argv.slice(2);
  if (!file) throw new HangjianError('bad-request', 'Usage: npm run -s annotate -- FILE (or -)');
  await print(readInput(file));
} catch (error) {
  const known = error instanceof HangjianError;
  console.error(known ? error.message : `Annotation failed: ${String(error)}`);
  process.exitCode = known && error.code !== 'internal' ? BAD_INPUT : 1;
}
