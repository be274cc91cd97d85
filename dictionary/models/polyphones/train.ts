import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codePoints } from '../../../lib/annotate/readings/features';
import { type PolyphoneModel, polyphoneReader } from '../../../lib/annotate/readings/polyphones';
import { getEngine } from '../../../lib/server/engine';
import { type Labelled, labelledCharacters, modelOf } from './model';

/**
 * Trains `model.json`: npx tsx dictionary/models/polyphones/train.ts --gold DIR [--check]
 * DIR holds polyphones-dev.jsonl, the development set of CPP (g2pM, Apache-2.0). --check writes
 * nothing and prints how right the model is on sentences it has not seen.
 */

const FILE = join('dictionary', 'models', 'polyphones', 'model.json');
const FOLDS = 5;

/** JSON with a character a line, so that differences can be read. */
function formatModel({ scale, characters }: PolyphoneModel): string {
  const lines = Object.entries(characters).map(
    ([character, weights]) => `${JSON.stringify(character)}:${JSON.stringify(weights)}`,
  );
  return `{"scale":${scale},"characters":{\n${lines.join(',\n')}\n}}\n`;
}

function check(examples: readonly Labelled[]): void {
  const all = new Map<string, string[]>();
  for (const { character, reading } of examples) {
    const known = all.get(character) ?? [];
    all.set(character, known.includes(reading) ? known : [...known, reading]);
  }
  let asked = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const read = polyphoneReader(modelOf(examples.filter((_, index) => index % FOLDS !== fold)));
    for (const [index, { characters, at, alone, open, reading }] of examples.entries()) {
      if (index % FOLDS !== fold || !open) continue;
      const allowed = all.get(characters[at] ?? '') ?? [];
      const guess = read(codePoints(characters), at, alone, allowed);
      if (!guess) continue;
      asked++;
      if (guess.reading === reading) right++;
    }
  }
  console.warn(`unseen characters outside known words: ${right} of ${asked} right`);
}

const { values } = parseArgs({
  options: { gold: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (!values.gold) {
  console.error('train: say where polyphones-dev.jsonl is: --gold DIR');
  process.exit(2);
}
const examples = labelledCharacters(
  readFileSync(join(values.gold, 'polyphones-dev.jsonl'), 'utf8'),
  getEngine(),
);
if (values.check) check(examples);
else writeFileSync(FILE, formatModel(modelOf(examples)));
