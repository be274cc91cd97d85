/** Spellings that are looked up in one request: a worker is at them for a tenth of a second. */
export const MOST_ASKED = 200;

/** UTF-16 units of a selection inside one sentence; longer ones have no entry and hundreds of parts. */
export const LONGEST_ASKED = 100;
