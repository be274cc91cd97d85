/**
 * The weights an answer was scheduled by: `fsrs-6` for the published ones of FSRS-6, else the 21 numbers
 * themselves, so that an answer can be replayed from its log alone: `fsrs-6:` and each as a whole
 * number of ten-thousandths to base 36, parted by full stops.
 */
export type Weights = string;

/** The published weights of FSRS-6. */
export const PUBLISHED: Weights = 'fsrs-6';

const PREFIX = `${PUBLISHED}:`;
/** FSRS-6 has so many. */
const COUNT = 21;
/** The published ones have four decimals, too. */
const DECIMALS = 10_000;
const RADIX = 36;
/** No weight of FSRS is greater than 100: the first stabilities reach it. */
const MOST = 100;

const FITTED = /^fsrs-6:[0-9a-z]{1,4}(?:\.[0-9a-z]{1,4}){20}$/;

const readNumbers = (weights: Weights): readonly number[] =>
  weights
    .slice(PREFIX.length)
    .split('.')
    .map((digits) => Number.parseInt(digits, RADIX) / DECIMALS);

/** Whether answers can be scheduled by what is written so. */
export const isWeights = (written: string): boolean =>
  written === PUBLISHED ||
  (FITTED.test(written) && readNumbers(written).every((number) => number <= MOST));

/** The 21 numbers; null for the published ones. */
export const parametersOf = (weights: Weights): readonly number[] | null =>
  weights === PUBLISHED ? null : readNumbers(weights);

/**
 * Writes fitted weights, rounded to four decimals.
 * @throws RangeError for what FSRS-6 cannot be given
 */
export function weightsOf(parameters: readonly number[]): Weights {
  const fits = parameters.every((number) => number >= 0 && number <= MOST);
  if (parameters.length !== COUNT || !fits) throw new RangeError('These are no weights of FSRS-6.');
  return PREFIX + parameters.map((each) => Math.round(each * DECIMALS).toString(RADIX)).join('.');
}
