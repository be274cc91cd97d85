import type { Entry } from '@/lib/domain/lexicon/lexicon';
import type { ReadableToken } from './types';

/**
 * Rough word classes. The dictionary names no parts of speech, but its glosses of verbs begin with
 * "to ", which is right often enough for rules that also look at the neighbours.
 */

const PRONOUNS = new Set(
  '我 你 妳 您 他 她 它 牠 祂 咱 我們 你們 妳們 您們 他們 她們 它們 牠們 咱們 人們 大家 自己 自身 彼此 別人 他人 誰 孩子'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  '把 被 將 向 往 對 從 由 在 於 以 用 跟 和 與 給 按 按照 為 替 朝 沿 沿著 隨 隨著 根據 依 依照 就 比'.split(
    ' ',
  ),
);
const ADVERBS = new Set(
  '不 沒 沒有 未 也 又 再 就 都 才 還 很 更 最 太 已 已經 正 正在 曾 曾經 能 能夠 會 可以 可 要 應該 必須 一一 逐漸 逐步 共同 一起 互相 相互 重新 不斷 卻 竟 即 便'.split(
    ' ',
  ),
);

const CLAUSE_END = /^[，。；：！？,.;:!?…—、\n]+$/;

/** Whether the token ends a clause: a stop, comma, colon, the sentence's end. */
export const endsClause = (token: ReadableToken | undefined): boolean =>
  !token || (token.kind === 'punctuation' && CLAUSE_END.test(token.traditional));

export const isPronoun = (token: ReadableToken | undefined): boolean =>
  !!token && PRONOUNS.has(token.traditional);

export const isPreposition = (token: ReadableToken | undefined): boolean =>
  !!token && PREPOSITIONS.has(token.traditional);

export const isAdverb = (token: ReadableToken | undefined): boolean =>
  !!token && ADVERBS.has(token.traditional);

export const isNumber = (token: ReadableToken | undefined): boolean =>
  !!token &&
  (token.kind === 'number' ||
    /^[\d０-９零〇一二兩三四五六七八九十百千萬億數幾]+$/.test(token.traditional));

/** Whether the first meaning of an entry, surnames apart, is an action. */
export const isVerbEntry = (entry: Entry): boolean => {
  const first = entry.senses.find(({ labels }) => !labels.includes('surname'));
  return first?.glosses[0]?.replace(/^\([^)]*\) /, '').startsWith('to ') ?? false;
};

const verbs = new WeakMap<readonly Entry[], boolean>();

/** Whether the dictionary's first meaning of the word is an action. */
export function isVerb(token: ReadableToken | undefined): boolean {
  if (token?.kind !== 'word' || token.isName || token.entries.length === 0) return false;
  const known = verbs.get(token.entries);
  if (known !== undefined) return known;
  const own = token.entries.filter((entry) => !/^[A-Z]/.test(entry.pinyin));
  const verb = own.some(isVerbEntry);
  verbs.set(token.entries, verb);
  return verb;
}
