import { endsClause, isAdverb, isNumber, isPreposition, isPronoun, isVerb } from './grammar';
import type { Rule } from './rule';
import type { ReadableToken } from './types';

/** Words after which 地 is the ground, not the adverbial ending. */
const GROUND = new Set(
  '之 此 該 等 本 當 各 兩 這 那 某 一 外 異 滿 遍 倒 落 著 在 於 到 離 墜 就 席 大 天 有 無 的 每 原 何 聖 客 占 佔 種 耕'.split(
    ' ',
  ),
);
const GROUND_AFTER = new Set('的 上 下 裡 面 中 為 是 人 區 之 形 帶 方 了'.split(' '));
const DEGREE = new Set('多 大 快 慢 高 低 深 好 早 輕 重 狠 靜 漸 忽'.split(' '));

const isRepeated = (word: string): boolean => /^(.)\1|(.)\2$/u.test(word);

/** An adverb can stand before 地: 慢慢, 高興, 再三, 越來越多, an idiom, 象徵性. */
function isAdverbial(token: ReadableToken | undefined): boolean {
  if (token?.kind !== 'word' || token.isName) return false;
  const word = token.traditional;
  if (GROUND.has(word) || isPronoun(token)) return false;
  if (isRepeated(word) || /(然|性|般|似|樣)$/u.test(word)) return true;
  return [...word].length >= 2 || DEGREE.has(word) || isRepeated(word);
}

/** 地 is de between an adverbial and a verb, dì where it is the ground. */
export const readDi: Rule = (index, { tokens, near }) => {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const before = near(index, -1);
  if (near(index, -2) === '而' && isVerb(next)) {
    return { reading: 'de5', why: { code: 'adverbial', evidence: `而${before}` } };
  }
  if (endsClause(next) || GROUND_AFTER.has(near(index, 1)) || !isAdverbial(previous)) {
    return near(index, -2) === before && !endsClause(next)
      ? { reading: 'de5', why: { code: 'adverbial', evidence: before } }
      : { reading: 'di4', why: { code: 'noun' } };
  }
  const acts = isVerb(next) || isPreposition(next) || isAdverb(next) || isRepeated(before);
  return acts || /(然|性|般)$/.test(before) || [...before].length >= 4
    ? { reading: 'de5', why: { code: 'adverbial', evidence: before } }
    : null;
};

const MUST_BEFORE = new Set(
  '我 你 您 他 她 我們 你們 他們 就 還 也 都 又 總 可 必 只 非 不 卻 便 才 仍 則 一定 恐怕 大概 至少 最少'.split(
    ' ',
  ),
);

/** 得 is de after a verb or adjective, děi before a verb that must be done, dé where one gets. */
export const readDe: Rule = (index, { tokens, near }) => {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const before = near(index, -1);
  if (MUST_BEFORE.has(before) || endsClause(previous)) {
    if (before === '不' || before === '必' || before === '非')
      return { reading: 'de2', why: { code: 'get' } };
    if (isVerb(next) || isPreposition(next) || isAdverb(next)) {
      return { reading: 'dei3', why: { code: 'must', evidence: before } };
    }
    return { reading: 'de2', why: { code: 'get' } };
  }
  if (isNumber(next) && !isVerb(previous)) return { reading: 'de2', why: { code: 'get' } };
  if (isVerb(previous) || isRepeated(before) || previous?.kind === 'word') {
    return { reading: 'de5', why: { code: 'after-verb', evidence: before } };
  }
  return { reading: 'de2', why: { code: 'get' } };
};
