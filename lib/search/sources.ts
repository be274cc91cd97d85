import type { Entry } from '../domain/lexicon/lexicon';
import type { Reading } from '../domain/reading/reading';
import type { PackedLexicon } from '../lexicon/store';
import type { Components } from './components';
import type { SearchIndex } from './index-file';

/** What a search looks into. */
export interface SearchSources {
  readonly lexicon: PackedLexicon;
  readonly index: SearchIndex;
  /** Spellings, of words or not, that are easily taken for a word. */
  readonly lookAlikes: (word: string) => readonly string[];
  /** How an entry is read in Taiwan, by rules too where the dictionary does not say. */
  readonly inTaiwan: (entry: Entry) => readonly Reading[];
  /** What characters are made of; read when it is first asked for. */
  readonly components: () => Components;
}

/** Results of each kind: nobody reads further, and the next letter narrows them. */
export const SHOWN = 60;
