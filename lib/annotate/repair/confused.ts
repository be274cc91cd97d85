import { wordSet } from '../language/data';

const SURE = wordSet('repair/confused');
const LIKELY = wordSet('repair/confused-likely');
const POSSIBLE = wordSet('repair/confused-possible');
const IN_NAMES = wordSet('repair/confused-in-names');
/** 一只青蛙, 要求籤: sure where the context asks for it, the others likely at best. */
export const SURE_ALONE = wordSet('repair/alone-certain');
const NEVER_ALONE = wordSet('repair/never-alone');
const WORDS_ONLY = wordSet('repair/confused-words');

/** Pairs of what is written and what may be meant: 發髮. */
export type Pairs = Pick<ReadonlySet<string>, 'has'>;

const anyOfSets = (...sets: readonly Pairs[]): Pairs => ({
  has: (pair) => sets.some((set) => set.has(pair)),
});

export const SURE_PAIRS: Pairs = SURE;
/** As sure in the name of a person or a dynasty. */
export const SURE_IN_NAMES = anyOfSets(SURE, IN_NAMES);
export const NEVER_ALONE_PAIRS: Pairs = NEVER_ALONE;
/** What may be meant in a place's name. */
export const NAME_PAIRS = anyOfSets(SURE, LIKELY);
/** Both are written, though the dictionary has one: a suggestion, whatever the text. */
export const POSSIBLE_PAIRS: Pairs = POSSIBLE;
export const LIKELY_PAIRS = anyOfSets(SURE, LIKELY, WORDS_ONLY);

/** Characters a repair can start from. */
export const DOUBTFUL_CHARACTERS: ReadonlySet<string> = new Set(
  [...SURE, ...LIKELY, ...WORDS_ONLY, ...POSSIBLE, ...IN_NAMES, ...NEVER_ALONE, ...SURE_ALONE].map(
    (pair) => pair[0] as string,
  ),
);
