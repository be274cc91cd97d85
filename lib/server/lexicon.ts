import { openLexicon, type PackedLexicon } from '../lexicon/store';
import { openIndex, type SearchIndex } from '../search/index-file';
import { readDictionary } from './dictionary-files';

export interface DictionaryInfo {
  readonly entries: number;
  readonly segmenterWords: number;
  /** ISO date of the CC-CEDICT release. */
  readonly dictionaryDate: string;
  readonly sha256: string;
}

/** @throws HangjianError `damaged` when the dictionary is not compiled or damaged. */
export const loadLexicon = (): PackedLexicon => openLexicon(readDictionary('lexicon.bin'));

/** @throws HangjianError `damaged`, as above. */
export const loadSearchIndex = (): SearchIndex => openIndex(readDictionary('search.bin'));

export const loadDictionaryInfo = (): DictionaryInfo =>
  JSON.parse(readDictionary('info.json').toString('utf8')) as DictionaryInfo;
