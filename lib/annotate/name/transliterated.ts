import type { NameType } from '../../domain/token';
import { allOf } from '../script/character-set';
import { isIntroduced, isSpeaking, personContext } from './context';
import {
  ANY_NAME,
  COMMON_WORD,
  DOT_BESIDE,
  ENOUGH_FOR_FOREIGN,
  ONE_SOUND,
  SHOWN_AS_PERSON,
  wordCost,
} from './evidence';
import type { FoundName, NamePiece, NameRule, NameTools } from './rule';

/** Characters that foreign names are written with, Simplified. */
const SOUNDS = new Set([
  ...'丁路卢亚阿埃艾奥澳巴贝比波博布查达德蒂迪多尔法菲费佛弗夫戈格哈赫胡基吉加卡凯科克库拉莱兰勒雷里利林列鲁伦罗洛马麦曼梅门米密姆纳奈内尼诺努欧帕佩皮普奇乔切瑞萨塞森沙什史斯丝索苏塔泰坦特提图托瓦威韦维沃西希谢雅耶伊因尤约扎泽兹伐申葛珍妮娜莎露琳娅黛丽安仑顿汉逊蓬桑坎恩昂温翁芬丹登邓戴道杜敦厄恰丘茨楚宁缪默莫摩墨弥穆拿潘庞彭匹热荣儒若古撒瑟绍圭魁昆廓叶甫根浩蔓蕾黎霍廷彻柏梭甸盖盎禄纽舒翰肯萧蒙贾赛辛迈逖钦雪雯霞顾鲍鲜俄狄繆骚廖巫夸塔宾朗杨洪理甘福竹苔詹诗费辉逻铎隆麻齐龙施强琼祖佐柯裘薇珊杰洁',
]);
/** Rarely words of their own: a run without one of these is ordinary prose. */
const TELLING = new Set([
  ...'亚埃艾奥蒂迪尔菲弗戈赫吉凯库莱勒鲁伦洛姆纳奈尼诺帕佩皮乔萨塞莎什斯丝塔坦瓦韦沃雅耶伊尤扎兹伐妮娜琳娅黛仑顿逊蓬坎昂芬茨楚缪弥瑟廓霍逖狄翰葛莫卡克拉特格夫罗希谢珍',
]);
const DOT = /^[·‧•・]$/;
const SHORTEST = 3;

const onlySounds = allOf(SOUNDS);

/** How many of a word's characters may be none of the sounds: lists of them are never complete. */
const STRANGE = 1;

/** True of a word written almost only with the characters of foreign names: 图道多吉. */
export const looksForeign = (simplified: string): boolean =>
  [...simplified].filter((character) => !SOUNDS.has(character)).length <= STRANGE;

const isSound = (piece: NamePiece): boolean =>
  piece.kind === 'word' && onlySounds(piece.simplified);

const isDot = (piece: NamePiece | undefined): boolean =>
  piece !== undefined && DOT.test(piece.simplified);

const PLACE_AFTER =
  /^(?:山|河|市|州|省|岛|区|县|镇|湖|国|半岛|海峡|群岛|山脉|平原|高原|港|城|地区|公国|大陆)/;

/**
 * Foreign names: runs of pieces made of the characters that sounds are written with, likelier as
 * sounds than as words. Parts joined by a dot (瑪麗·居禮) are names of their own.
 */
export const transliterated: NameRule = {
  name: 'transliterated',
  propose({ pieces, text }, tools) {
    const found: FoundName[] = [];
    for (let at = 0; at < pieces.length; at += 1) {
      if (!isSound(pieces[at] as NamePiece)) continue;
      let to = at;
      while (to + 1 < pieces.length && isSound(pieces[to + 1] as NamePiece)) to += 1;
      const name = trimmed(pieces, at, to, text, tools);
      if (name) found.push(name);
      at = to;
    }
    return found;
  },
};

function trimmed(
  pieces: readonly NamePiece[],
  from: number,
  to: number,
  text: string,
  tools: NameTools,
): FoundName | null {
  const dotted = isDot(pieces[from - 1]) || isDot(pieces[to + 1]);
  // Most runs are one character of ordinary prose.
  if (from === to && !dotted) return null;
  // A common word at either end is a word: 里 after 巴黎, 多 before 瑪.
  const common = (piece: NamePiece): boolean =>
    !dotted && piece.simplified.length === 1 && wordCost(piece.simplified, tools) < COMMON_WORD;
  // But not what a title introduces (總統澤倫斯基), or what speaks (艾瑪華森表示).
  let begin = from;
  let last = to;
  const introduced = (): boolean => isIntroduced(text.slice(0, (pieces[begin] as NamePiece).start));
  const speaks = (): boolean => isSpeaking(text.slice((pieces[last] as NamePiece).end));
  while (begin < last && common(pieces[begin] as NamePiece) && !introduced()) begin += 1;
  while (begin < last && common(pieces[last] as NamePiece) && !speaks()) last -= 1;
  const run = pieces.slice(begin, last + 1);
  const first = run[0] as NamePiece;
  const { start } = first;
  const end = (run.at(-1) as NamePiece).end;
  const length = end - start;
  if (run.length === 1 && (!dotted || tools.has(first.simplified))) {
    if (!dotted || length < 2) return null;
    // 巴黎·聖日耳曼: a place of the dictionary stays one beside a dot.
    const type = tools.isPlace?.(first.simplified) ? 'place' : 'person';
    return { start, end, type, gain: DOT_BESIDE };
  }
  if (length < (dotted ? 2 : SHORTEST)) return null;
  const tells = run.some((p) => p.simplified.length === 1 && TELLING.has(p.simplified));
  if (!dotted && !tells && !introduced() && !speaks()) return null;
  const words = run.reduce((sum, piece) => sum + wordCost(piece.simplified, tools), 0);
  const gain = words + (dotted ? DOT_BESIDE : 0) - ANY_NAME - ONE_SOUND * length;
  if (gain < ENOUGH_FOR_FOREIGN) return null;
  const type = typeOf(text, start, end, dotted);
  return { start, end, ...(type ? { type } : {}), gain };
}

/** Person or place only where something says so. */
function typeOf(text: string, start: number, end: number, dotted: boolean): NameType | null {
  if (dotted) return 'person';
  const after = text.slice(end, end + 8);
  if (PLACE_AFTER.test(after)) return 'place';
  return personContext(text.slice(Math.max(0, start - 8), start), after) >= SHOWN_AS_PERSON
    ? 'person'
    : null;
}
