import type { ReviewLog } from '../../domain/card';
import type { StoreName } from '../storage';
import type { Pack } from './pack';

export const hasPacks = (name: StoreName): boolean => name === 'logs';

type Unpack = (pack: Pack) => readonly ReviewLog[] | null;

let unpack: Unpack | undefined;

const load = async (): Promise<void> => {
  unpack = (await import('./pack')).unpacked;
};

/**
 * Has what reads packs come, which no page loads that asks for no answers. To be waited for before a
 * transaction begins: within one nothing else may be, or the browser commits it.
 * @returns undefined where there is nothing to wait for, so that requests keep their order
 */
export const untilUnpackable = (names: Iterable<StoreName>): Promise<void> | undefined =>
  unpack || ![...names].some(hasPacks) ? undefined : load();

/**
 * The answers of a pack, in sequence; null for one that is damaged.
 * @throws where `untilUnpackable` has not been waited for
 */
export function unpackedHere(pack: Pack): readonly ReviewLog[] | null {
  if (!unpack) throw new Error('What reads packs has not come yet.');
  return unpack(pack);
}
