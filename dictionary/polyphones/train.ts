import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../lib/annotate/readings/features';
import {
  type PolyphoneModel,
  type PolyphoneWeights,
  polyphoneReader,
} from '../../lib/annotate/readings/polyphones';
import { getEngine } from '../../lib/server/engine';
import { type Example, fitReadings } from './fit';

/**
 * Trains `model.json`: npx tsx dictionary/polyphones/train.ts --gold DIR [--check]
 * DIR holds polyphones-dev.jsonl, the development set of CPP (g2pM, Apache-2.0). --check writes
 * nothing and prints how right the model is on sentences it has not seen.
 */

const FILE = join('dictionary', 'polyphones', 'model.json');
/** Weights are kept in twentieths; pairs of them that differ less than this are dropped. */
const SCALE = 20;
const SMALLEST = 0.2;
/** A character of one reading says something of lone characters only where it was seen so. */
const LONE_EXAMPLES = 3;
const FOLDS = 5;

interface Labelled extends Example {
  readonly character: string;
  readonly characters: readonly string[];
  readonly at: number;
  readonly alone: boolean;
  /** Not inside a word the dictionary has: only there the model is asked. */
  readonly open: boolean;
}

interface GoldLine {
  readonly text: string;
  readonly readings: readonly (readonly [number, readonly string[]])[];
}

function labelled(folder: string): Labelled[] {
  const engine = getEngine();
  const lines = readFileSync(join(folder, 'polyphones-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.flatMap((line): Labelled[] => {
    const { text, readings } = JSON.parse(line) as GoldLine;
    const tokens = engine
      .annotate(text)
      .paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
    const characters = [...tokens.map((token) => token.traditional).join('')];
    const owner = tokens.flatMap((token) => [...token.traditional].map(() => token));
    return readings.flatMap(([at, [reading]]): Labelled[] => {
      const token = owner[at];
      const character = characters[at];
      if (!token || !character || !reading || token.kind !== 'word') return [];
      const alone = [...token.traditional].length === 1;
      const open = alone || token.entries.length === 0;
      return [
        {
          character,
          characters,
          at,
          alone,
          open,
          reading,
          features: featuresOf(characters, at, alone),
        },
      ];
    });
  });
}

function weightsOf(examples: readonly Labelled[]): PolyphoneWeights | null {
  const { readings, weights } = fitReadings(examples);
  if (readings.length === 1) {
    const seen = examples.filter(({ open }) => open).length;
    return seen >= LONE_EXAMPLES ? { readings, features: {} } : null;
  }
  const kept = [...weights].filter(([, own]) => Math.max(...own) - Math.min(...own) >= SMALLEST);
  const features = kept.map(([name, own]) => [
    name,
    own.map((weight) => Math.round(weight * SCALE)),
  ]);
  return { readings, features: Object.fromEntries(features) as PolyphoneWeights['features'] };
}

function modelOf(examples: readonly Labelled[]): PolyphoneModel {
  const byCharacter = new Map<string, Labelled[]>();
  for (const example of examples) {
    const known = byCharacter.get(example.character);
    if (known) known.push(example);
    else byCharacter.set(example.character, [example]);
  }
  const characters: Record<string, PolyphoneWeights> = {};
  for (const character of [...byCharacter.keys()].sort()) {
    const weights = weightsOf(byCharacter.get(character) ?? []);
    if (weights) characters[character] = weights;
  }
  return { scale: SCALE, characters };
}

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
      const guess = read(characters, at, alone, allowed);
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
const examples = labelled(values.gold);
if (values.check) check(examples);
else writeFileSync(FILE, formatModel(modelOf(examples)));
