import { isHan } from '../../domain/han';
import { WORD_CLASSES } from '../readings/word-classes';

/** Strings that name features, by the distance they are seen from. */
export interface FeatureNames {
  readonly own: readonly string[];
  /** As a direct neighbour sees it. */
  readonly near: readonly string[];
  /** As the word after the next one sees it. */
  readonly far: readonly string[];
}

/** Features that words share: of one ending, of one class. */
export interface FeatureGroup {
  /** The same for two groups only where their features are. */
  readonly key: string;
  readonly names: () => FeatureNames;
}

/**
 * What the tagger sees of a word, whatever the sentence. Each feature is used with the place it is
 * seen from: `0` the word itself, `-1` the word after which it stands, and so on.
 */
export interface WordFeatures {
  readonly word: string;
  /** Its likeliest part of speech by itself, as jieba's list or the dictionary has it. */
  readonly part: string;
  /** That it is this word: of use where a model was taught it. */
  readonly naming: FeatureNames;
  readonly shared: readonly FeatureGroup[];
  /** Somebody is spoken to: 你, 吧, ！. */
  readonly isSpoken: boolean;
}

/** What dictionaries know of a word. */
export interface WordFacts {
  /** Classes of its senses, best first, letters of `SENSE_CLASSES`. */
  readonly classes: readonly string[];
  /** What jieba's list calls it; '' where it has it not. */
  readonly part: string;
}

/** Classes looked at: of a word of many senses the first are the usual ones. */
const CLASSES = 6;
const MARK = /^[\p{P}\p{S}\s]+$/u;
const SPOKEN_MARK = /[！？!?]|\.{3}|…{2}/u;
/** jieba's letter for the particles that end what is said. */
const FINAL_PARTICLE = 'y';

const isSpeaking = WORD_CLASSES.quietly('speaking');

/** Kinds of tokens without senses: a number in digits, in numerals, Latin, punctuation, a Han word. */
function kindOf(word: string): string {
  if (MARK.test(word)) return 'P';
  if (/^[\d０-９]/u.test(word)) return '9';
  if (/^[\p{Script=Latin}\d .'’-]+$/u.test(word)) return 'L';
  return 'w';
}

const setOf = ({ classes }: WordFacts): string =>
  [...new Set(classes.slice(0, CLASSES).join(''))].sort().join('');

/** Features seen from three places, two or one. */
const everywhere = (names: readonly string[]): FeatureNames => ({
  own: names,
  near: names,
  far: names,
});
const nearby = (names: readonly string[]): FeatureNames => ({ own: names, near: names, far: [] });
const itself = (names: readonly string[]): FeatureNames => ({ own: names, near: [], far: [] });

/** A group of one name. */
const group = (name: string, seen: (names: readonly string[]) => FeatureNames): FeatureGroup => ({
  key: name,
  names: () => seen([name]),
});

/** What the dictionary's classes and jieba's list say of a word, with its length. */
function classGroup(length: number, usual: string, set: string, known: string): FeatureGroup {
  const form = `l${length}`;
  const classes = [`F${usual}`, `C${set}`, `J${known}`];
  return {
    key: `l${length}${usual}|${set}|${known}`,
    names: () => ({
      own: ['*', form, ...classes, `JJ${known}${usual}`],
      near: [form, ...classes],
      far: classes,
    }),
  };
}

/** What the classes of the first and the last character say of a word made of them. */
function partsGroup(first: WordFacts, last: WordFacts, length: number): FeatureGroup {
  const [beginning, end] = [setOf(first), setOf(last)];
  return {
    key: `az${beginning}|${end}|${first.part}|${last.part}|${length}`,
    names: () =>
      itself([
        `zC${end}`,
        `aC${beginning}`,
        `az${beginning}|${end}`,
        `aj${first.part}${last.part}${length}`,
      ]),
  };
}

/**
 * @param word in Traditional
 * @param facts of the word
 * @param first the same of its first character as a word of its own
 * @param last the same of its last character
 */
export function wordFeatures(
  word: string,
  facts: WordFacts,
  first: WordFacts,
  last: WordFacts,
): WordFeatures {
  const characters = [...word];
  const length = Math.min(4, characters.length);
  const [beginning = ''] = characters;
  const end = characters.at(-1) ?? '';
  const kind = kindOf(word);
  const usual = `${facts.classes[0]?.charAt(0) ?? ''}${kind}`;
  const known = facts.part || (kind === 'w' ? '' : kind);
  const shared = [
    group(`z${end}`, nearby),
    group(`A${beginning}`, nearby),
    classGroup(length, usual, `${setOf(facts)}${kind}`, known),
  ];
  if (characters.length > 2) shared.push(group(`zz${characters.slice(-2).join('')}`, itself));
  if (characters.length > 1 && isHan(end)) shared.push(partsGroup(first, last, length));
  if (!known) shared.push(group(`jz${last.part}`, itself), group(`ja${first.part}`, itself));
  if (isHan(end)) shared.push(...characters.map((character) => group(`c${character}`, itself)));
  return {
    word,
    part: known || usual,
    naming: everywhere([`w${word}`]),
    shared,
    isSpoken: isSpeaking(word) || facts.part === FINAL_PARTICLE || SPOKEN_MARK.test(word),
  };
}

/** Before the first word and after the last. */
export const EDGE: WordFeatures = {
  word: '',
  part: 'E',
  naming: { own: [], near: ['w'], far: ['w'] },
  shared: [],
  isSpoken: false,
};

/** What is seen of a word with the parts of the words beside it: names of the features. */
export const PAIRS = {
  before: (own: string, before: string): string => `b${before}|${own}`,
  after: (own: string, after: string): string => `n${own}|${after}`,
  between: (before: string, after: string): string => `x${before}|${after}`,
  both: (before: string, own: string, after: string): string => `m${before}|${own}|${after}`,
  twoBefore: (far: string, before: string, own: string): string => `p${far}|${before}|${own}`,
  twoAfter: (own: string, after: string, far: string): string => `q${own}|${after}|${far}`,
  wordBefore: (word: string, before: string): string => `v${word}|${before}`,
  wordAfter: (word: string, after: string): string => `u${word}|${after}`,
} as const;

/** Sentences of about the same length, in words: one looked up as a letter. */
const LENGTHS = [8, 14, 22] as const;
const CLOSED = /[。！？]/u;

const SPOKEN = 's';
const WRITTEN = 'b';
const CLOSED_SENTENCE = 'c';

/**
 * What kind of sentence it is: spoken or written, how long, closed or a heading. Treebanks of
 * spoken and of written Chinese call some words otherwise (的, 了).
 */
export function mannerOf(words: readonly Pick<WordFeatures, 'word' | 'isSpoken'>[]): Manner {
  const spoken = words.some(({ isSpoken }) => isSpoken) ? SPOKEN : WRITTEN;
  const length = LENGTHS.findIndex((most) => words.length < most);
  const closed = CLOSED.test(words.at(-1)?.word ?? '') ? CLOSED_SENTENCE : 'o';
  const step = length < 0 ? LENGTHS.length : length;
  const number =
    (step * 2 + (spoken === SPOKEN ? 1 : 0)) * 2 + (closed === CLOSED_SENTENCE ? 1 : 0);
  return { spoken, length: String(step), closed, number };
}

export const isSpoken = ({ spoken }: Manner): boolean => spoken === SPOKEN;

/** Among which it stands: those of spoken sentences apart. */
export const spokenPairs = (
  { spoken }: Manner,
  word: string,
  before: string,
  after: string,
): readonly [string, string] => [`Rp${spoken}${word}|${before}`, `Rn${spoken}${word}|${after}`];

export interface Manner {
  readonly spoken: string;
  readonly length: string;
  readonly closed: string;
  /** Each has its own. */
  readonly number: number;
}

/** What is seen of any word of a part of speech in such a sentence. */
export const mannerOfPart = (part: string, { spoken, length }: Manner): readonly string[] => [
  `R${spoken}`,
  `Rq${spoken}${part}`,
  `Rl${length}`,
];

/** What is seen of a word in such a sentence because it is this word. */
export const mannerOfWord = (word: string, manner: Manner): readonly string[] => [
  `Rw${manner.spoken}${word}`,
  `Rm${manner.length}${word}`,
  `Rc${manner.closed}${word}`,
];

const NAMES_WORD = /^(?:-?\dw|R[wmc].)(?<word>.+)$|^(?:[vu]|R[pn].)(?<beside>.+)\|/u;

/** The word that a feature, as a model has it, is about; null for what words share. */
export function wordOf(feature: string): string | null {
  const { word, beside } = NAMES_WORD.exec(feature)?.groups ?? {};
  return word ?? beside ?? null;
}
