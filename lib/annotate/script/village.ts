import { HAN } from '../../domain/han';
import type { Lexicon } from '../../domain/lexicon/lexicon';
import { partsOf } from '../language/beside';

const UNDER = new RegExp(`[县市区镇乡縣區鎮鄉](${HAN}{2})$`, 'u');
const NAMED = new RegExp(`(${HAN}{2})$`, 'u');
/** A name of its own that opens a clause, and what is told of it there. */
const OPENS = new RegExp(`(?:^|[，。、；：「“（])(${HAN}{2})$`, 'u');
const BESIDE = partsOf('names/village');
const isToldOf = BESIDE.begins('told-of');
const isPeople = BESIDE.begins('people');

/**
 * Whether 里 is the village of the name before it: after a town or a district (大溪鎮福安里) and two
 * characters that are no common word, but 鎮小學裡; after a place (文山里民眾); after a name of its
 * own, where the sentence says what it is (咸昌里，是…).
 * @param before what stands before 里, in either script. @param after what stands after it.
 */
export function isVillage(before: string, after: string, lexicon: Pick<Lexicon, 'exact'>): boolean {
  const entriesOf = (name: string | undefined) => (name === undefined ? null : lexicon.exact(name));
  const isPlace = ({ pinyin }: { readonly pinyin: string }): boolean => /^[A-Z]/.test(pinyin);
  if (entriesOf(UNDER.exec(before)?.[1])?.every(isPlace)) return true;
  if (isToldOf(after.replace(/^，/, '')) && entriesOf(OPENS.exec(before)?.[1])?.length === 0)
    return true;
  const named = isPeople(after) ? entriesOf(NAMED.exec(before)?.[1]) : null;
  return named !== null && named.length > 0 && named.every(isPlace);
}
