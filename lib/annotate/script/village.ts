import { HAN } from '../../domain/han';
import type { Lexicon } from '../../domain/lexicon/lexicon';

const UNDER = new RegExp(`[县市区镇乡縣區鎮鄉](${HAN}{2})$`, 'u');

/**
 * 大溪鎮福安|里: after a town or a district and two characters that are no common word, 里 is the
 * village of that name; 鎮小學|裡 is inside.
 * @param before what stands before 里, in either script.
 */
export function isVillage(before: string, lexicon: Pick<Lexicon, 'exact'>): boolean {
  const name = UNDER.exec(before)?.[1];
  return name !== undefined && lexicon.exact(name).every(({ pinyin }) => /^[A-Z]/.test(pinyin));
}
