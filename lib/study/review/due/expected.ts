/* Apart, since every room tells this before the code comes that counts. */

/** Where the browser keeps what will be due. */
export const OUTLOOK = 'hangjian-outlook';

/**
 * How many cards are due from each instant on, the earliest first, as long as nothing is answered and
 * no word changes; the last pair ends it, with null.
 */
export type Outlook = readonly (readonly [from: number, due: number | null])[];

/** What an outlook says is due at an instant; null where it does not reach. */
export const dueIn = (outlook: Outlook, time: number): number | null =>
  outlook.findLast(([from]) => from <= time)?.[1] ?? null;
