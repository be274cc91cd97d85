import type { Stamped } from '../../domain/card';
import type { Brought, MergeCounts } from '../storage';

/** Stores whose records are brought along; the others are made again from the sources. */
export const BROUGHT = [
  'words',
  'cards',
  'logs',
  'texts',
  'sources',
  'positions',
  'corrections',
  'lookups',
  'lists',
  'readings',
] as const satisfies readonly Brought[];

// Every store that is brought stands in the list.
true satisfies Exclude<Brought, (typeof BROUGHT)[number]> extends never ? true : never;

/** Clocks and time zones go wrong by hours; a stamp further ahead was set by a wrong clock or a hand. */
const AHEAD = 86_400_000;

/**
 * A record from elsewhere as it is taken in. A stamp more than a day ahead of `now` is set to that day:
 * what is changed here afterwards must be able to be later. A text comes without its blocks, whatever
 * it says of them, and is annotated anew.
 * @param now milliseconds since the epoch
 */
export function incoming<Value extends Stamped>(name: Brought, record: Value, now: number): Value {
  const changed = Math.min(record.changed, now + AHEAD);
  const unsealed = name === 'texts' && 'annotation' in record ? { annotation: null } : {};
  return { ...record, ...unsealed, changed };
}

export const emptyCounts = (): { -readonly [Key in keyof MergeCounts]: number } => ({
  added: 0,
  newer: 0,
  older: 0,
  same: 0,
  removed: 0,
  deletedSince: 0,
});

export type Verdict = keyof MergeCounts;

interface Judgement {
  readonly verdict: Verdict;
  /** Whether the record given is to be written with the stamp it carries. */
  readonly write: boolean;
}

/** Of two records the later one stands. */
export function judge(current: Stamped | undefined, given: Stamped): Judgement {
  if (!current) return { verdict: given.deleted ? 'same' : 'added', write: true };
  const later = given.changed > current.changed;
  if (current.deleted) {
    if (given.deleted) return { verdict: 'same', write: later };
    return { verdict: later ? 'added' : 'deletedSince', write: later };
  }
  if (later) return { verdict: given.deleted ? 'removed' : 'newer', write: true };
  return { verdict: given.changed === current.changed ? 'same' : 'older', write: false };
}

/** What the stores judged before have come to: some records go with others. */
export interface Standing {
  /** Cards that come back: their answers come with them. */
  readonly cardsBack: Set<string>;
  /** Texts that are and stay removed: their source, which may be long, is not kept for nothing. */
  readonly textsGone: Set<string>;
}

/**
 * Whether a record that was deleted since comes back. An answer that was taken back is no loss: it
 * returns only with the card it belongs to.
 */
export function comesBack(
  name: Brought,
  given: { readonly cardId?: string },
  standing: Standing,
): boolean {
  return name !== 'logs' || standing.cardsBack.has(given.cardId ?? '');
}
