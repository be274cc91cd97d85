import type { Reading } from '../reading/reading';
import type { Forms } from '../script';

/** "traditional|simplified|li4 lian4": stable across dictionary releases. */
export type EntryId = string;

export interface Reference extends Forms {
  /** Numbered pinyin as printed in the dictionary, where it gives one. */
  readonly pinyin?: string;
}

export type ReferenceKind =
  | 'variant'
  | 'old-variant'
  | 'see'
  | 'see-also'
  | 'abbreviation'
  | 'other-script';

export interface Sense {
  /** Near-synonymous English renderings of one meaning, Chinese in it as `readGloss` takes it. */
  readonly glosses: readonly string[];
  /** "coll.", "Tw", "surname", "literary" … as written in the dictionary, without brackets. */
  readonly labels: readonly string[];
  /** How this sense alone is said: in Taiwan, or "also". The entry's own readings are elsewhere. */
  readonly said?: readonly { readonly where: 'Taiwan' | 'also'; readonly pinyin: string }[];
  /** Of a measure word: nouns the dictionary counts with it, the most frequent first. */
  readonly counts?: readonly Forms[];
  readonly references: readonly (Reference & { readonly kind: ReferenceKind })[];
}

/** A measure word: 個|个[ge4]. */
export interface Classifier extends Forms {
  readonly pinyin: string;
}

export interface Entry extends Forms {
  readonly id: EntryId;
  /** Numbered pinyin, "li4 lian4"; may hold Latin letters or "·" where the headword does. */
  readonly pinyin: string;
  /** One syllable per Han character; null where the headword has other characters. */
  readonly reading: Reading | null;
  /** From the dictionary's own "Taiwan pr." note, as far as Taiwan's table of characters allows it. */
  readonly taiwan: Reading | null;
  readonly senses: readonly Sense[];
  readonly classifiers: readonly Classifier[];
}

/** Part of a longer surface, with what the dictionary knows of it. */
export interface Part {
  readonly surface: string;
  readonly entries: readonly EntryId[];
}

/** What a panel needs about a surface: its entries, its longest sub-words and its characters. */
export interface Lookup {
  readonly surface: string;
  readonly entries: readonly Entry[];
  readonly parts: readonly { readonly surface: string; readonly entries: readonly Entry[] }[];
}

/** The dictionary as the engine sees it. All lookups are synchronous and take either script. */
export interface Lexicon {
  /** Entries whose traditional or simplified headword is exactly `surface`, unranked, dictionary order. */
  exact(surface: string): readonly Entry[];
  has(surface: string): boolean;
  byId(id: EntryId): Entry | undefined;
  /** Occurrences in the frequency list (simplified form), 0 when unknown. */
  frequency(simplified: string): number;
  /** What the word is in each sense of an entry, letters of `SENSE_CLASSES`; empty where untold. */
  classes?(entry: Entry): readonly string[];
  /** What jieba's list calls an entry's word by itself (v, n, vn, ad …); '' where it has it not. */
  part?(entry: Entry): string;
  /** What kind of name jieba's list calls it: person, place, organisation, other; null for none. */
  nameTag?(simplified: string): 'nr' | 'ns' | 'nt' | 'nz' | null;
}
