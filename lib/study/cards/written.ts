import type { Rating } from '../../domain/card';

/** How a word was written: strokes that were missed, and whether one had to be shown. */
export interface Written {
  readonly characters: number;
  readonly misses: number;
  readonly helped: boolean;
}

/** A hand slips now and then: up to so many misses a character are no sign of not knowing it. */
const SLIPS = 2;

/** The rating that a way of writing suggests. */
export function ratingOf({ characters, misses, helped }: Written): Rating {
  if (helped || misses > SLIPS * characters) return 'again';
  return misses > 0 ? 'hard' : 'good';
}
