import { NICKNAME } from './evidence';
import { atEachWord, type FoundName, type NamePiece, type NameRule, type NameTools } from './rule';

/**
 * Characters that friends are called by after 小, 老 or 阿, Simplified: the commonest surnames that
 * are hardly words (no 高, 林, 黄: 小黄 is a taxi), and the given names of schoolbooks. Our own list.
 */
const SURNAMES = new Set([
  ...'王李张刘陈杨吴赵周徐孙蔡许郑郭谢洪曾邱朱胡罗梁宋唐韩冯邓曹彭萧袁潘蒋余苏魏廖赖',
]);
const GIVEN = new Set([
  ...'明华美英玲芳强刚伟杰丽珍惠玉兰军燕娟敏慧婷雯雅琪君志莉萍凯宏豪宇翔恩瑜萱蓉薇菲妮莹德雄财',
]);
const AFTER: Readonly<Record<string, (character: string) => boolean>> = {
  小: (character) => SURNAMES.has(character) || GIVEN.has(character),
  老: (character) => SURNAMES.has(character),
  阿: (character) => SURNAMES.has(character) || GIVEN.has(character),
};
const LEADING = new Set(Object.keys(AFTER).map((character) => character.charCodeAt(0)));

/** What follows somebody who does something, has something, or is called. */
const ACTS =
  /^(?:[，。、；：！？,.!?)）」”』…]|$|[呢吗吧和跟与同的在是也都就把被对给向说问想要有去来很没不会才又还从讲叫看听笑哭做拿家哥姐])/;

/** What friends are called after 小, 老 or 阿: 小明, 老王, 阿德. */
export const nickname: NameRule = {
  name: 'nickname',
  propose: ({ pieces, text }, tools) =>
    atEachWord(pieces, (index) => nicknameAt(pieces, index, text, tools)),
};

/**
 * 小明, 老王, 阿德: the nickname that starts at `pieces[index]`; null for words (小狗, 老樹) and
 * where nothing after it shows a person.
 * @param text the paragraph in Simplified, offsets as in `pieces`.
 */
function nicknameAt(
  pieces: readonly NamePiece[],
  index: number,
  text: string,
  tools: NameTools,
): FoundName | null {
  const first = pieces[index] as NamePiece;
  const { start } = first;
  // Asked of every word: most are told from the first character, without a string being made.
  if (!LEADING.has(text.charCodeAt(start))) return null;
  const name = text.slice(start, start + 2);
  if (!AFTER[name[0] as string]?.(name[1] ?? '') || tools.has(name)) return null;
  const second = pieces[index + 1];
  const parted = first.end === start + 1 && second?.kind === 'word' && second.end === start + 2;
  if (!parted && first.end !== start + 2) return null;
  // 小宋朝… may go on as words do; a given name, or what the segmenter keeps whole, does not.
  const sure = !parted || (text[start] !== '老' && GIVEN.has(name[1] as string));
  if (!sure && !ACTS.test(text.slice(start + 2))) return null;
  return { start, end: start + 2, type: 'person', gain: NICKNAME };
}
