import type { StoreName } from '../storage';

export const hasPacks = (name: StoreName): boolean => name === 'logs';

type Inside = typeof import('./inside');

let code: Inside | undefined;

const load = async (): Promise<void> => {
  code = await import('./inside');
};

/**
 * Has what reads packs come, which no page loads that asks for no answers. To be waited for before a
 * transaction begins: within one nothing else may be, or the browser commits it.
 * @returns undefined where there is nothing to wait for, so that requests keep their order
 */
export const untilUnpackable = (names: Iterable<StoreName>): Promise<void> | undefined =>
  code || ![...names].some(hasPacks) ? undefined : load();

/** What looks into packs, once `untilUnpackable` has been waited for; a fault of ours where not. */
export const inside = (): Inside => code as Inside;
