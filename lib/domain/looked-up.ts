import type { Encounter, SavedWord, Stamped } from './card';

/**
 * A word that was opened in a text, kept across days: what it was where it was opened last, and how
 * often it was. Putting it away removes it, and it begins anew.
 */
export interface LookedUpWord
  extends Stamped,
    Pick<
      SavedWord,
      'id' | 'traditional' | 'simplified' | 'pinyin' | 'taiwanPinyin' | 'gloss' | 'entryIds'
    > {
  /** Where it was opened last. */
  readonly encounter: Encounter;
  /** How often it was opened, each place within some minutes once. */
  readonly count: number;
  /** When it was opened last, milliseconds since the epoch. */
  readonly last: number;
}
