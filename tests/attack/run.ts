import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attack, Tried } from './attack';

/**
 * `npm run attack [-- NAME…]`: the attack lists in the folders beside this file, `NAME.attack.ts`,
 * in their long form, or only those named. The last line is for machines: "N held, N broke".
 */

const SUFFIX = '.attack.ts';
const folder = import.meta.dirname;

const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(SUFFIX))
    .map((path) => [basename(path, SUFFIX), join(folder, path)]),
);
const known = [...files.keys()].sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !files.has(name));
if (unknown.length > 0) {
  console.error(`No attack ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

let held = 0;
let broke = 0;

function report({ what, held: well, seen }: Tried): void {
  if (well) held += 1;
  else broke += 1;
  process.stdout.write(`${well ? 'held ' : 'BROKE'}  ${what}${seen ? `  (${seen})` : ''}\n`);
}

for (const name of asked.length > 0 ? asked : known) {
  const module = await import(pathToFileURL(files.get(name) as string).href);
  const { attack } = module as { attack: Attack };
  process.stdout.write(`\n── ${attack.name}\n`);
  try {
    for await (const tried of attack.run()) report(tried);
  } catch (error) {
    report({ what: 'the attack ran to its end', held: false, seen: String(error) });
  }
}

process.stdout.write(`\n${held} held, ${broke} broke\n`);
process.exitCode = broke > 0 ? 1 : 0;
