import type { NameType } from '../../domain/token';

/** What jieba calls a person though it was built or flows: 三清殿, 海光寺, 拉林河. */
const PLACE = /[殿寺庙宫河湖江山岛峪峰桥镇村乡县]$/u;
/** Scraps of sentences and offices it calls so: 古庙中, 左向右, 布政使, 早得很, 段誉想, 能舍身, 高又壮. */
const SCRAP = /[向的了着过]|[中里上下内右使员你我他她它想很吃看啊吗呢吧]$|^[能须更]|^.又.$/u;

/** What it calls so because a name follows: 那乔峰, 但学武, 于本周. Of those called 于 some are well known. */
const LED_IN =
  /^(?!于(?:右任|魁智|凤至|慎行|成龙|学忠))[那和由从但于都与及或而且则即以其此这各每某又亦仍才便却将被把给对往到在据按为是有无没未请问说曰]/u;

/**
 * What kind of name a word is that jieba's list calls a person; null where it is none after all.
 * Words of two characters are too often common ones (冀望, 封信).
 */
export function listedPerson(simplified: string): { readonly type: NameType } | null {
  if ([...simplified].length < 3 || SCRAP.test(simplified) || LED_IN.test(simplified)) return null;
  return { type: PLACE.test(simplified) ? 'place' : 'person' };
}
