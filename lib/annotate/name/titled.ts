import { beginsSurname, surnameCost } from './chances';
import { PLAIN_SURNAME, RARE_SURNAME, SURNAME_BEFORE_TITLE } from './evidence';
import { personAt } from './person';
import { atEachWord, type FoundName, type NamePiece, type NameRule } from './rule';

/** Titles and words for kin that follow a surname alone, Simplified. */
const TITLES = new Set(
  (
    '先生 小姐 女士 太太 老师 老師 同学 医师 医生 教授 博士 校长 主任 经理 总经理 董事长 老板 师傅 律师 法官 警官 ' +
    '总统 副总统 部长 院长 市长 县长 局长 处长 科长 署长 会长 馆长 社长 团长 队长 站长 组长 班长 店长 厂长 委员 议员 立委 ' +
    '秘书 司机 教练 导演 记者 将军 上校 少校 上尉 司令 大师 法师 神父 牧师 护士 护理师 工程师 ' +
    '爷爷 奶奶 伯伯 伯母 叔叔 婶婶 阿姨 阿伯 阿嬷 阿公 妈妈 爸爸 大哥 大姐 大嫂 大叔 大妈 大娘 氏'
  ).split(' '),
);
/** Plain surnames that are common words as well. */
const WORDY = new Set([...'何任向时常谢简连顾温江石段陆汤毛洪许']);
/** Before a name: the sentence's beginning, a comma, "and", "with", "ask". */
const OPEN = /(?:^|[，。、；：！？,.!?「『（(“\s]|[和与跟找问请叫让给见对向是像比被把替帮陪])$/u;

/** A surname alone before a title: 林|阿姨, 陳|老師. */
export const titled: NameRule = {
  name: 'titled',
  propose: ({ pieces, text }, tools) =>
    atEachWord(pieces, (index) => {
      const found = titledAt(pieces, index, text);
      // Where a whole name begins, the surname is not alone.
      return found && personAt(pieces, index, text, tools) ? null : found;
    }),
};

/**
 * 林|阿姨, 陳|老師: the surname that starts at `pieces[index]` and stands alone before a title; null
 * for others.
 * @param text the paragraph in Simplified, offsets as in `pieces`.
 */
function titledAt(pieces: readonly NamePiece[], index: number, text: string): FoundName | null {
  const { start, end, simplified } = pieces[index] as NamePiece;
  if (end !== start + 1 || !beginsSurname(text.charCodeAt(start))) return null;
  const title = pieces[index + 1];
  if (title?.kind !== 'word' || title.start !== end || !TITLES.has(title.simplified)) return null;
  const cost = surnameCost(simplified);
  if (cost === null || cost > RARE_SURNAME) return null;
  // 王氏 and 李家, but 何家 may ask which home.
  const isShort = title.simplified.length === 1;
  const isPlain = cost <= PLAIN_SURNAME && !WORDY.has(simplified) && !isShort;
  if (!isPlain && !OPEN.test(text.slice(Math.max(0, start - 1), start))) return null;
  return { start, end, type: 'person', gain: SURNAME_BEFORE_TITLE };
}
