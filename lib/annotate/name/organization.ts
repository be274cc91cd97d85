import { anyOf } from '../script/character-set';
import {
  BEFORE_SUFFIX,
  LISTED_ORGANIZATION,
  RARE_CHARACTER,
  UNKNOWN_CHARACTER,
  wordCost,
} from './evidence';
import type { FoundName, NamePiece, NameRule, NameTools } from './rule';

/** Part of the name: 壁仞科技 is one token. */
const JOINED = new Set(
  '科技 资本 证券 电子 半导体 控股 传媒 影业 生物 药业 智能 微电子 光电 创投'.split(' '),
);
/** Words of their own after the name: 紫光|集團. */
const APART = new Set(
  '集团 公司 银行 大学 学院 医院 基金 股份 出版社 研究院 基金会 协会 中学 航空 海运 电信 人寿 百货 书店 饭店 超市 影城'.split(
    ' ',
  ),
);
const SHORTEST_SUFFIX = 2;
/** Asked of every word: most are told from the first character. */
const mayBeSuffix = anyOf([...JOINED, ...APART]);
const LONGEST_ROOT = 4;
const NEVER =
  /[的了是不和在就也都而及与或被把从向对于以所其此该这那一二三四五六七八九十两几多个家间所位名本各每某新老大小前后上下中外内母子分总岁女种低日如过让使令据称说是同及即乃由来去到有为由等将已并还]/;

export interface FoundOrganization extends FoundName {
  /** The name without 科技, to be found elsewhere in the text. */
  readonly root: string;
}

/** Names the dictionary lacks before 科技, 集團, 公司 …: 壁仞科技, 紫光|集團. */
export const organization: NameRule = {
  name: 'organization',
  propose: ({ pieces, text }, tools) => organizations(pieces, text, tools),
};

/** The same with the name's root. */
export function organizations(
  pieces: readonly NamePiece[],
  text: string,
  tools: NameTools,
): FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let at = 1; at < pieces.length; at += 1) {
    const suffix = pieces[at] as NamePiece;
    if (suffix.simplified.length < SHORTEST_SUFFIX) continue;
    if (!mayBeSuffix(suffix.simplified, 0, 1)) continue;
    const joined = JOINED.has(suffix.simplified);
    if (!joined && !APART.has(suffix.simplified)) continue;
    const start = rootStart(pieces, at, tools);
    if (start === null) continue;
    const root = text.slice(start, suffix.start);
    const end = joined ? suffix.end : suffix.start;
    found.push({ start, end, type: 'organization', gain: BEFORE_SUFFIX, root });
  }
  return found;
}

/** Offset at which the unknown word before `at` starts, null when there is none. */
function rootStart(pieces: readonly NamePiece[], at: number, tools: NameTools): number | null {
  let cost = 0;
  let length = 0;
  let start: number | null = null;
  for (let back = at - 1; back >= 0; back -= 1) {
    const piece = pieces[back] as NamePiece;
    const { simplified } = piece;
    const unknown = simplified.length === 1 || !tools.has(simplified);
    if (piece.kind !== 'word' || !unknown || NEVER.test(simplified)) break;
    if (length + simplified.length > LONGEST_ROOT) break;
    cost +=
      simplified.length === 1 ? wordCost(simplified, tools) : UNKNOWN_CHARACTER * simplified.length;
    length += simplified.length;
    start = piece.start;
  }
  return start !== null && length >= 2 && cost / length >= RARE_CHARACTER ? start : null;
}

/**
 * What stands in a list beside organisations (如燧原科技、摩爾線程、壁仞科技) is one too, when it
 * is no single word and comes again in the text.
 * @param known names found so far, Simplified.
 */
export function listedOrganizations(
  pieces: readonly NamePiece[],
  text: string,
  known: ReadonlySet<string>,
  count: (name: string) => number,
): FoundName[] {
  const found: FoundName[] = [];
  const ends = new Set(pieces.map((piece) => piece.end));
  const words = new Set(pieces.map((piece) => `${piece.start},${piece.end}`));
  for (const match of text.matchAll(
    /(?<=[、如])[\u3400-\u9fff]{3,6}(?=、)|(?<=、)[\u3400-\u9fff]{3,6}?(?=等|和|、)/g,
  )) {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    if (known.has(name) || words.has(`${start},${end}`) || !ends.has(end)) continue;
    if (NEVER.test(name) || count(name) < 2) continue;
    const before = /([\u3400-\u9fff]{2,6})、$/.exec(text.slice(Math.max(0, start - 7), start))?.[1];
    const after = /^、([\u3400-\u9fff]{2,8})/.exec(text.slice(end, end + 9))?.[1];
    const beside = [...known].some((org) => before?.endsWith(org) || after?.startsWith(org));
    if (beside) found.push({ start, end, type: 'organization', gain: LISTED_ORGANIZATION });
  }
  return found;
}
