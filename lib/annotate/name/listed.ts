import type { NameType } from '../../domain/token';
import { COMPOUND_SURNAMES } from './chances';
import { looksForeign } from './transliterated';

/** What jieba calls a person though it was built or flows: 三清殿, 海光寺, 拉林河. */
const PLACE = /[殿寺庙宫河湖江山岛峪峰桥镇村乡县]$/u;
/** Scraps of sentences and offices it calls so: 古庙中, 左向右, 布政使, 早得很, 段誉想, 能舍身, 高又壮, 越聚越. */
const SCRAP =
  /[向的了着过]|[中里上下内右使员你我他她它想很吃看啊吗呢吧]$|^[能须更]|^.又.$|^越.越$/u;

/** What it calls so because a name follows: 那乔峰, 但学武, 于本周. Of those called 于 some are well known. */
const LED_IN =
  /^(?!于(?:右任|魁智|凤至|慎行|成龙|学忠))[那和由从但于都与及或而且则即以其此这各每某又亦仍才便却将被把给对往到在据按为是有无没未请问说曰]/u;

/** Japanese surnames of people it has, beside those that are told by themselves. */
const JAPANESE = /^(?:中田|小泽|川岛|中井|仓田|岛津|樱内|宫川|阿部|丰川|仲代|七濑|伊奈|京野)/u;

/** Four characters are a foreign name, or a compound surname's; 冬暖夏凉, 大恩大德 are sayings. */
export const isPhrase = (simplified: string): boolean =>
  [...simplified].length === 4 &&
  !looksForeign(simplified) &&
  !COMPOUND_SURNAMES.has(simplified.slice(0, 2)) &&
  !JAPANESE.test(simplified) &&
  !PLACE.test(simplified);

/**
 * What kind of name a word is that jieba's list calls a person; null where it is none after all.
 * Words of two characters are too often common ones (冀望, 封信).
 */
export function listedPerson(simplified: string): { readonly type: NameType } | null {
  if ([...simplified].length < 3 || SCRAP.test(simplified) || LED_IN.test(simplified)) return null;
  if (isPhrase(simplified)) return null;
  return { type: PLACE.test(simplified) ? 'place' : 'person' };
}

/** 渡江, 来京, 离京: what is done to a place, and 湖底, 江中 beside it. */
const GOING = /^[渡入来离绕进赴抵出过返登临回沿跨][京江海河川山藏港台城都湖湾洋岛]$/u;

/** What jieba calls a place and is none: null; else the place. */
export const listedPlace = (simplified: string): { readonly type: NameType } | null =>
  GOING.test(simplified) ? null : { type: 'place' };
