import { wordSet } from '../language/data';

const SURE = wordSet('repair/confused');
const LIKELY = wordSet('repair/confused-likely');
const WORDS_ONLY = wordSet('repair/confused-words');

/** Pairs of what is written and what may be meant: 發髮. */
export type Pairs = Pick<ReadonlySet<string>, 'has'>;

const anyOfSets = (...sets: readonly Pairs[]): Pairs => ({
  has: (pair) => sets.some((set) => set.has(pair)),
});

export const SURE_PAIRS: Pairs = SURE;
/** What may be meant in a place's name. */
export const NAME_PAIRS = anyOfSets(SURE, LIKELY);
export const LIKELY_PAIRS = anyOfSets(SURE, LIKELY, WORDS_ONLY);

/** Characters a repair can start from. */
export const DOUBTFUL_CHARACTERS: ReadonlySet<string> = new Set(
  [...SURE, ...LIKELY, ...WORDS_ONLY].map((pair) => pair[0] as string),
);
