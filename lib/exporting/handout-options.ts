import { type SavedWord, wordId } from '../domain/card';
import type { Entry, EntryId } from '../domain/lexicon/lexicon';
import type { Standard } from '../domain/reading/reading';
import type { Script, TraditionalStandard } from '../domain/script';
import type { Paragraph } from '../domain/text';
import type { Word } from '../domain/token';
import type { ReadingAid } from './plain';

/** What a teacher decides about a hand-out. */
export interface HandoutOptions {
  readonly script: Script;
  readonly spelling: TraditionalStandard;
  readonly aid: ReadingAid;
  readonly standard: Standard;
  /** Words that get a reading and a place in the glossary. */
  readonly words: 'all' | 'saved' | 'unknown' | 'band' | 'none';
  /** With `band`: words of this frequency band or rarer, and those without one. 1 is the most frequent. */
  readonly band: number;
  readonly direction: 'horizontal' | 'vertical';
  readonly glossary: 'end' | 'page' | 'none';
}

/** The text it is made of. */
export interface HandoutText {
  readonly title: string;
  readonly titleSimplified: string;
  readonly author?: string;
  readonly source?: string;
  readonly licence?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly entryOf: (id: EntryId) => Entry | undefined;
  /** The learner's words by their id. */
  readonly saved: ReadonlyMap<string, SavedWord>;
}

/** Whether a word gets its reading. */
export function isChosen(
  word: Word,
  options: HandoutOptions,
  saved: HandoutText['saved'],
): boolean {
  const known = saved.get(wordId(word.traditional, word.simplified, word.entries[0]));
  switch (options.words) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'saved':
      return known?.saved === true && !known.deleted;
    case 'unknown':
      return known === undefined || known.status === 'new' || known.status === 'learning';
    case 'band':
      return word.band === undefined || word.band >= options.band;
  }
}
