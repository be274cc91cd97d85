import { isAllHan } from '../../domain/han';
import { fired, isTraced } from '../language/trace';
import { featureCode, featureCodes, kindRuleOf, neighbourOf } from './features';

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
  /** The neighbour that spoke loudest for it, with the character: "樂評". */
  readonly evidence?: string;
}

/**
 * Guesses the reading of a character of a sentence, given in code points; null when it knows
 * nothing of it.
 */
export type PolyphoneReader = (
  points: readonly number[],
  at: number,
  alone: boolean,
  allowed: readonly string[],
) => PolyphoneGuess | null;

interface Weights {
  readonly readings: readonly string[];
  /** By the numbers of the features. */
  readonly features: ReadonlyMap<number, readonly number[]>;
}

function evidenceOf(
  weights: Weights,
  features: readonly number[],
  best: number,
  character: string,
): string | undefined {
  let loudest = 0;
  let evidence: string | undefined;
  for (const feature of features) {
    const weight = weights.features.get(feature)?.[best] ?? 0;
    if (weight <= loudest) continue;
    const neighbour = neighbourOf(feature);
    if (!neighbour) continue;
    loudest = weight;
    evidence =
      neighbour.side === 'left' ? neighbour.character + character : character + neighbour.character;
  }
  return evidence && isAllHan(evidence) ? evidence : undefined;
}

/** The kinds of neighbours that spoke for a reading fire. */
function fireKinds({ features: known }: Weights, features: readonly number[], best: number): void {
  for (const feature of features) {
    const rule = kindRuleOf(feature);
    if (rule && (known.get(feature)?.[best] ?? 0) > 0) fired(rule, 'polyphone');
  }
}

/** Makes a reader of a model. It never names a reading that is not allowed. */
export function polyphoneReader({ characters: known }: PolyphoneModel): PolyphoneReader {
  const models = new Map<number, Weights>();
  for (const [character, { readings, features }] of Object.entries(known)) {
    const own = Object.entries(features).map(
      ([name, weights]) => [featureCode(name), weights] as const,
    );
    models.set(character.codePointAt(0) as number, { readings, features: new Map(own) });
  }
  return (points, at, alone, allowed) => {
    const point = points[at] ?? 0;
    const weights = models.get(point);
    if (!weights) return null;
    const features = featureCodes(points, at, alone);
    const scores = weights.readings.map(() => 0);
    for (const feature of features) {
      const own = weights.features.get(feature);
      if (own) for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (own[k] ?? 0);
    }
    let best = -1;
    for (let index = 0; index < scores.length; index++) {
      if (!allowed.includes(weights.readings[index] as string)) continue;
      if (best < 0 || (scores[index] as number) > (scores[best] as number)) best = index;
    }
    const reading = weights.readings[best];
    if (reading === undefined) return null;
    if (isTraced()) fireKinds(weights, features, best);
    const evidence = evidenceOf(weights, features, best, String.fromCodePoint(point));
    return evidence ? { reading, evidence } : { reading };
  };
}
