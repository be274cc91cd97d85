/** One labelled character: its reading and its features. */
export interface Example {
  readonly reading: string;
  readonly features: readonly string[];
}

export interface Fitted {
  readonly readings: readonly string[];
  /** Feature → one weight a reading. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Strength of the Gaussian prior on weights; 0.15 to 1 do alike in cross-validation. */
const PENALTY = 0.3;
/** The prior on the bias is weaker, so that frequencies are learnt first. */
const BIAS_PENALTY = 0.03;
const ROUNDS = 80;
const STEP = 0.3;

function softmax(scores: Float64Array): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp((scores[k] as number) - highest);
    sum += scores[k] as number;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / sum;
}

/**
 * Multinomial logistic regression over present-or-absent features, all examples at once, with
 * AdaGrad steps. No chance is involved: the same examples give the same weights.
 */
export function fitReadings(examples: readonly Example[]): Fitted {
  const readings = [...new Set(examples.map(({ reading }) => reading))].sort();
  const size = readings.length;
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const indexes = new Map(names.map((name, index) => [name, index]));
  const weights = names.map(() => new Float64Array(size));
  const gradients = names.map(() => new Float64Array(size));
  const squares = names.map(() => new Float64Array(size).fill(0.01));
  const rows = examples.map(({ reading, features }) => ({
    wanted: readings.indexOf(reading),
    active: [...new Set(features)].map((name) => indexes.get(name) as number),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const gradient of gradients) gradient.fill(0);
    for (const { wanted, active } of rows) {
      const scores = new Float64Array(size);
      for (const feature of active) {
        const own = weights[feature] as Float64Array;
        for (let k = 0; k < size; k++) scores[k] = (scores[k] as number) + (own[k] as number);
      }
      softmax(scores);
      for (const feature of active) {
        const gradient = gradients[feature] as Float64Array;
        for (let k = 0; k < size; k++) {
          gradient[k] = (gradient[k] as number) + (scores[k] as number) - (k === wanted ? 1 : 0);
        }
      }
    }
    for (const [feature, own] of weights.entries()) {
      const penalty = names[feature] === '*' ? BIAS_PENALTY : PENALTY;
      const gradient = gradients[feature] as Float64Array;
      const square = squares[feature] as Float64Array;
      for (let k = 0; k < size; k++) {
        const slope = (gradient[k] as number) + penalty * (own[k] as number);
        square[k] = (square[k] as number) + slope * slope;
        own[k] = (own[k] as number) - (STEP * slope) / Math.sqrt(square[k] as number);
      }
    }
  }
  return {
    readings,
    weights: new Map(names.map((name, i) => [name, [...(weights[i] as Float64Array)]])),
  };
}
