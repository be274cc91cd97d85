import type { Sense } from './lexicon';

/** Whether a sense is what a word means as a measure word. */
export const isMeasureSense = ({ glosses, counts }: Sense): boolean =>
  counts !== undefined || /^\(?classifier\b/i.test(glosses[0] ?? '');
