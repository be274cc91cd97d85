import type { SentenceContext } from '../context';
import { endsClause, isAdverb, isNumber, isPreposition, isPronoun, isVerb } from '../grammar';
import type { ReadableToken } from '../types';
import { classesOf } from '../word-classes';
import type { ReadingRule, Ruling } from './rule';

const FOR: Ruling = {
  reading: 'wei4',
  why: { code: 'wei-for', evidence: '為 + whom or what + verb' },
};
const BE: Ruling = { reading: 'wei2', why: { code: 'wei-be', evidence: '為 = 是, 作' } };

const { named } = classesOf('readings/wei');
const isResult = named('result');
const makes = named('makes');
const isCopulaAdverb = named('copula-adverb');
const isDoneFor = named('done-for');
const isAspect = named('aspect');
const isConsequence = named('consequence');
const isTime = named('time');
const isSomeone = named('someone');
const isPeople = named('people');
const isOffice = named('office');

/** Tokens of a clause on either side of 為 that are looked at: nobody says more in one breath. */
const LONGEST_CLAUSE = 60;

/** Tokens of the clause after `index`; brackets and quotation marks belong to it. */
function clauseAfter(index: number, { tokens }: SentenceContext): ReadableToken[] {
  const clause: ReadableToken[] = [];
  const last = Math.min(tokens.length, index + 1 + LONGEST_CLAUSE);
  for (let at = index + 1; at < last && !endsClause(tokens[at]); at++) {
    clause.push(tokens[at] as ReadableToken);
  }
  return clause;
}

const isDe = ({ traditional }: ReadableToken): boolean => traditional === '的';

/**
 * Whether someone does something for what follows 為: a verb one does for others, or any verb that
 * is done (了, 過), after at least one word. "一家提供早餐的旅館" describes the noun instead.
 */
function hasLaterVerb(clause: readonly ReadableToken[]): boolean {
  const describes =
    isNumber(clause[0]) && clause.some((token, at) => isDe(token) && at < clause.length - 1);
  return clause.some((token, at) => {
    if (at === 0) return false;
    const isDone = isVerb(token) && isAspect(clause[at + 1]?.traditional ?? '');
    return isDone || (!describes && isDoneFor(token.traditional));
  });
}

/**
 * Whether something is done for the one right after 為: 老師為同學送行, 爸爸為女兒綁頭髮; but not
 * in 主角為病人照顧的孩子, where the verb describes what follows.
 * @param clause the tokens after 為 up to the end of its clause.
 */
function servesSomeone(clause: readonly ReadableToken[]): boolean {
  const [first, second] = clause;
  const inTwo = second !== undefined && isPeople(second.traditional);
  if (!first || !(inTwo || isSomeone(first.traditional))) return false;
  const lastDe = clause.findLastIndex(isDe);
  return clause.some(
    (token, at) => at > 0 && at >= lastDe && isVerb(token) && !isOffice(token.traditional),
  );
}

/** What a clause has before 為 that makes it name a result: 以茶為禮. */
function resultBefore(
  index: number,
  clause: readonly ReadableToken[],
  { tokens, near }: SentenceContext,
): Ruling | null {
  const earliest = Math.max(0, index - LONGEST_CLAUSE);
  for (let at = index - 1; at >= earliest && !endsClause(tokens[at]); at--) {
    if (!makes(near(at, 0))) continue;
    // 將為大家介紹: right before 為 it only says that it is to come.
    return hasLaterVerb(clause) && near(at, 0) === '將' && at === index - 1 ? FOR : BE;
  }
  return null;
}

/** What the words right beside and the rest of the clause say; BE where they say nothing. */
function byClause(
  index: number,
  clause: readonly ReadableToken[],
  context: SentenceContext,
): Ruling {
  const previous = context.tokens[index - 1];
  const next = context.tokens[index + 1];
  if (isPronoun(next) || clause.some(({ traditional }) => isConsequence(traditional))) return FOR;
  if (isPronoun(previous) && hasLaterVerb(clause)) return FOR;
  if (previous && isCopulaAdverb(previous.traditional)) return BE;
  if (isNumber(next)) return hasLaterVerb(clause) ? FOR : BE;
  if (hasLaterVerb(clause) || servesSomeone(clause)) return FOR;
  const atStart = endsClause(previous);
  const opensClause =
    atStart || isAdverb(previous) || isPronoun(previous) || isTime(previous?.traditional ?? '');
  if (isVerb(next) && (atStart || (opensClause && !clause.some(isDe)))) return FOR;
  const actsLater = clause.some(
    (token, at) => at > 0 && (isPreposition(token) || isAdverb(token)) && isVerb(clause[at + 1]),
  );
  return actsLater && opensClause ? FOR : BE;
}

/**
 * 為 is wèi before the one for whom, or the aim for which, something is done; wéi where it could be
 * 是, 作 or 成.
 */
function readWei(index: number, context: SentenceContext): Ruling | null {
  if (context.near(index, 0) !== '為') return null;
  const previous = context.tokens[index - 1];
  const next = context.tokens[index + 1];
  if (endsClause(next)) return BE;
  const clause = clauseAfter(index, context);
  if (clause.some(({ traditional }, at) => at > 0 && traditional === '而')) return FOR;
  if (previous && isResult(previous.traditional)) return BE;
  return resultBefore(index, clause, context) ?? byClause(index, clause, context);
}

export const wei: ReadingRule = {
  name: '為',
  looksAround: (word) => word === '為',
  read: readWei,
};
