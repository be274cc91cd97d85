import { featuresOf } from '../../../lib/annotate/readings/features';
import type { PolyphoneModel, PolyphoneWeights } from '../../../lib/annotate/readings/polyphones';
import type { Engine } from '../../../lib/server/engine';
import { type Example, fitReadings } from './fit';

/** Weights are kept in twentieths; pairs of them that differ less than this are dropped. */
const SCALE = 20;
const SMALLEST = 0.2;
/** A character of one reading says something of lone characters only where it was seen so. */
const LONE_EXAMPLES = 3;

export interface Labelled extends Example {
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

/** Labelled characters of polyphones-dev.jsonl, cut by the engine as at run time. */
export function labelledCharacters(gold: string, engine: Engine): Labelled[] {
  const lines = gold.split('\n').filter(Boolean);
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

/** One model of all characters the examples can teach. */
export function modelOf(examples: readonly Labelled[]): PolyphoneModel {
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
