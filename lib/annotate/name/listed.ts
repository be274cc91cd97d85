import type { NameType } from '../../domain/token';

/** What jieba calls a person though it was built or flows: 三清殿, 海光寺, 拉林河. */
const PLACE = /[殿寺庙宫河湖江山岛峪峰桥镇村乡县]$/u;
/** Scraps of sentences and offices it calls so: 古庙中, 左向右, 布政使. */
const SCRAP = /[向的了着过]|[中里上下内右使员]$/u;

/**
 * What kind of name a word is that jieba's list calls a person; null where it is none after all.
 * Words of two characters are too often common ones (冀望, 封信).
 */
export function listedPerson(simplified: string): { readonly type: NameType } | null {
  if ([...simplified].length < 3 || SCRAP.test(simplified)) return null;
  return { type: PLACE.test(simplified) ? 'place' : 'person' };
}
