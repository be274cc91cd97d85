import { featuresOf } from './features';

/** What the model learnt of one character. */
export interface PolyphoneWeights {
  /** Numbered pinyin, lower case. */
  readonly readings: readonly string[];
  /** Feature → weight of each reading, in steps of 1 / `scale`. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** The committed file: multinomial logistic regressions, one a character. */
export interface PolyphoneModel {
  readonly scale: number;
  readonly characters: Readonly<Record<string, PolyphoneWeights>>;
}

export interface PolyphoneGuess {
  readonly reading: string;
  /** Probability among the readings allowed. */
  readonly confidence: number;
  /** The neighbour that spoke loudest for it, with the character: "樂評". */
  readonly evidence?: string;
}

/** Guesses the reading of a character of a sentence; null when it knows nothing of it. */
export type PolyphoneReader = (
  characters: readonly string[],
  at: number,
  alone: boolean,
  allowed: readonly string[],
) => PolyphoneGuess | null;

interface Weights {
  readonly readings: readonly string[];
  readonly features: ReadonlyMap<string, readonly number[]>;
}

function evidenceOf(
  weights: Weights,
  features: readonly string[],
  best: number,
  character: string,
): string | undefined {
  let loudest = 0;
  let evidence: string | undefined;
  for (const feature of features) {
    const side = feature.charAt(0);
    const weight = weights.features.get(feature)?.[best] ?? 0;
    if ((side !== 'l' && side !== 'r') || feature.length < 2 || weight <= loudest) continue;
    loudest = weight;
    evidence = side === 'l' ? feature.slice(1) + character : character + feature.slice(1);
  }
  return evidence && /^\p{Script=Han}+$/u.test(evidence) ? evidence : undefined;
}

/** Makes a reader of a model. It never names a reading that is not allowed. */
export function polyphoneReader({ scale, characters: known }: PolyphoneModel): PolyphoneReader {
  const models = new Map<string, Weights>();
  for (const [character, { readings, features }] of Object.entries(known)) {
    models.set(character, { readings, features: new Map(Object.entries(features)) });
  }
  return (characters, at, alone, allowed) => {
    const character = characters[at] ?? '';
    const weights = models.get(character);
    if (!weights) return null;
    const features = featuresOf(characters, at, alone);
    const scores = weights.readings.map(() => 0);
    for (const feature of features) {
      const own = weights.features.get(feature);
      if (own) for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (own[k] ?? 0);
    }
    let best = -1;
    let total = 0;
    for (const [index, reading] of weights.readings.entries()) {
      if (!allowed.includes(reading)) continue;
      total += Math.exp((scores[index] as number) / scale);
      if (best < 0 || (scores[index] as number) > (scores[best] as number)) best = index;
    }
    const reading = weights.readings[best];
    if (reading === undefined) return null;
    const confidence = Math.exp((scores[best] as number) / scale) / total;
    const evidence = evidenceOf(weights, features, best, character);
    return evidence ? { reading, confidence, evidence } : { reading, confidence };
  };
}
