/** Spellings that are looked up in one request: a worker is at them for a tenth of a second. */
export const MOST_ASKED = 200;
