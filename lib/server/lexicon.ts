import { readFileSync } from 'node:fs';
import { HangjianError } from '../domain/errors';
import { openLexicon, type PackedLexicon } from '../lexicon/store';
import { dictionaryFile } from './paths';

export interface DictionaryInfo {
  readonly entries: number;
  readonly segmenterWords: number;
  /** ISO date of the CC-CEDICT release. */
  readonly dictionaryDate: string;
  readonly sha256: string;
}

function read(name: string): Buffer {
  try {
    return readFileSync(dictionaryFile(name));
  } catch (cause) {
    throw new HangjianError(
      'internal',
      'The dictionary has not been compiled yet; run "npm run dictionary" first.',
      { cause },
    );
  }
}

/** @throws HangjianError `internal` when the dictionary has not been compiled. */
export const loadLexicon = (): PackedLexicon => openLexicon(read('lexicon.bin'));

export const loadDictionaryInfo = (): DictionaryInfo =>
  JSON.parse(read('info.json').toString('utf8')) as DictionaryInfo;
