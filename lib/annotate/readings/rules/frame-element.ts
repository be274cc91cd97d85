import type { SentenceContext } from '../context';
import { endsClause, isAdverb, isNumber, isPreposition, isPronoun, isVerb } from '../grammar';
import type { ReadableToken } from '../types';
import { WORD_CLASSES, type WordTest } from '../word-classes';
import { fits, readPatterns } from './word-pattern';

/** Whether the token at `index` is what a frame asks for. */
export type ElementTest = (index: number, context: SentenceContext) => boolean;

const isGround = WORD_CLASSES.named('ground');
const isDegree = WORD_CLASSES.named('degree');
const isManner = WORD_CLASSES.named('manner');
const isPlainManner = WORD_CLASSES.named('manner-plain');
const isThingByEnding = WORD_CLASSES.named('thing');
const isGot = WORD_CLASSES.named('got');
const isMustManner = WORD_CLASSES.named('must-manner');

const isRepeated = (word: string): boolean => /^(.)\1|(.)\2$/u.test(word);

/** An adverb can stand before 地: 慢慢, 高興, 再三, 越來越多, an idiom, 象徵性. */
function isAdverbial(token: ReadableToken | undefined): boolean {
  if (token?.kind !== 'word' || token.isName) return false;
  const word = token.traditional;
  if (isGround(word) || isPronoun(token)) return false;
  return isRepeated(word) || isManner(word) || [...word].length >= 2 || isDegree(word);
}

/** An adverbial by its form, whatever follows. */
function isPlainlyAdverbial(token: ReadableToken | undefined): boolean {
  const word = token?.traditional ?? '';
  return isAdverbial(token) && (isRepeated(word) || isPlainManner(word) || [...word].length >= 4);
}

/** A thing that can be counted or told by its ending, and is no action: 功課, 錢, 大門. */
const isThing = (token: ReadableToken | undefined): boolean =>
  token?.kind === 'word' &&
  !isVerb(token) &&
  (isThingByEnding(token.traditional) ||
    token.entries.some(({ classifiers }) => classifiers.length > 0));

/** Something to do: a verb, or what opens one. Not what one gets, 得出 and 得過. */
const isToDo = (token: ReadableToken | undefined): boolean =>
  !!token &&
  !isGot(token.traditional) &&
  (isVerb(token) || isPreposition(token) || isAdverb(token) || isMustManner(token.traditional));

/** A word that is not a thing, and so may say how or when something is done: 按時. */
const isNoThing = (token: ReadableToken | undefined): boolean =>
  token?.kind === 'word' && !token.isName && !isGot(token.traditional) && !isThing(token);

type TokenTest = (token: ReadableToken | undefined) => boolean;

/** Classes that the dictionary or the form of the word tells. */
const BY_TOKEN: ReadonlyMap<string, TokenTest> = new Map<string, TokenTest>([
  ['any', () => true],
  ['verb', isVerb],
  ['word', (token) => token?.kind === 'word'],
  ['adverbial', isAdverbial],
  ['plainly-adverbial', isPlainlyAdverbial],
  ['thing', isThing],
  ['no-thing', isNoThing],
  ['to-do', isToDo],
]);

/** Classes that the words before it tell. */
const BY_PLACE: ReadonlyMap<string, ElementTest> = new Map<string, ElementTest>([
  // 一|盞|一|盞
  [
    'counted',
    (index, { near }) => near(index, -2) === near(index, 0) && near(index, -3) === near(index, -1),
  ],
]);

const NUMERAL = readPatterns(['#']);

const byWord =
  (test: WordTest): ElementTest =>
  (index, { near }) =>
    test(near(index, 0));

function classTest(name: string): ElementTest {
  const byToken = BY_TOKEN.get(name);
  if (byToken) return (index, { tokens }) => byToken(tokens[index]);
  return BY_PLACE.get(name) ?? byWord(WORD_CLASSES.named(name));
}

/** Any of these words or patterns, and no clause's end. */
export function anyWord(written: readonly string[]): ElementTest {
  const patterns = readPatterns(written);
  return (index, { tokens, near }) => !endsClause(tokens[index]) && fits(patterns, near(index, 0));
}

/**
 * Reads an element of a frame: "<verb>" a class, "#" a number, else a word or pattern.
 * None is met at the clause's beginning or end.
 */
export function elementTest(written: string): ElementTest {
  const [, name] = /^<(.+)>$/.exec(written) ?? [];
  const patterns = readPatterns([written]);
  const test: ElementTest = name
    ? classTest(name)
    : written === '#'
      ? (index, { tokens, near }) => isNumber(tokens[index]) || fits(NUMERAL, near(index, 0))
      : byWord((word) => fits(patterns, word));
  return (index, context) => !endsClause(context.tokens[index]) && test(index, context);
}
