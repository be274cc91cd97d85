import { isHan } from '../../domain/han';
import { WORD_CLASSES } from '../readings/word-classes';

/**
 * What the tagger sees of a word, whatever the sentence: strings that name features. Each is used
 * with the place it is seen from: `0` the word itself, `-1` the word after which it stands, and so on.
 */
export interface WordFeatures {
  readonly word: string;
  /** Its likeliest part of speech by itself, as jieba's list or the dictionary has it. */
  readonly part: string;
  readonly own: readonly string[];
  /** As a direct neighbour sees it. */
  readonly near: readonly string[];
  /** As the word after the next one sees it. */
  readonly far: readonly string[];
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
  const part = known || usual;
  const form = [`w${word}`, `z${end}`, `A${beginning}`, `l${length}`];
  const classes = [`F${usual}`, `C${setOf(facts)}${kind}`, `J${known}`];
  const ending = characters.length > 2 ? [`zz${characters.slice(-2).join('')}`] : [];
  const isHanWord = characters.length > 1 && isHan(end);
  const inner = isHanWord
    ? [
        `zC${setOf(last)}`,
        `aC${setOf(first)}`,
        `az${setOf(first)}|${setOf(last)}`,
        `aj${first.part}${last.part}${length}`,
      ]
    : [];
  const unlisted = known ? [] : [`jz${last.part}`, `ja${first.part}`];
  const within = isHan(end) ? characters.map((character) => `c${character}`) : [];
  return {
    word,
    part,
    own: [
      '*',
      ...form,
      ...classes,
      `JJ${known}${usual}`,
      ...ending,
      ...inner,
      ...unlisted,
      ...within,
    ],
    near: [...form, ...classes],
    far: [`w${word}`, ...classes],
    isSpoken: isSpeaking(word) || facts.part === FINAL_PARTICLE || SPOKEN_MARK.test(word),
  };
}

/** Before the first word and after the last. */
export const EDGE: WordFeatures = {
  word: '',
  part: 'E',
  own: [],
  near: ['w'],
  far: ['w'],
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

export const SPOKEN = 's';
const WRITTEN = 'b';

/**
 * What kind of sentence it is: spoken or written, how long, closed or a heading. Treebanks of
 * spoken and of written Chinese call some words otherwise (的, 了).
 */
export function mannerOf(words: readonly WordFeatures[]): Manner {
  const spoken = words.some(({ isSpoken }) => isSpoken) ? SPOKEN : WRITTEN;
  const length = LENGTHS.findIndex((most) => words.length < most);
  const closed = CLOSED.test(words.at(-1)?.word ?? '') ? 'c' : 'o';
  return { spoken, length: String(length < 0 ? LENGTHS.length : length), closed };
}

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
}

/** What is seen of a word in such a sentence. */
export const mannerFeatures = (
  { word, part }: WordFeatures,
  { spoken, length, closed }: Manner,
): readonly string[] => [
  `R${spoken}`,
  `Rw${spoken}${word}`,
  `Rq${spoken}${part}`,
  `Rl${length}`,
  `Rm${length}${word}`,
  `Rc${closed}${word}`,
];
