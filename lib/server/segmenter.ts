import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { cutByStretches } from '../annotate/cut/segment-by-stretch';
import type { Segmenter } from '../domain/engine';
import { Neighbours } from '../text/neighbours';
import { readDictionary } from './dictionary-files';
import { dictionaryFile } from './paths';

export type SegmenterName = 'nodejieba' | '@node-rs/jieba';
export interface NamedSegmenter {
  readonly name: SegmenterName;
  readonly cut: Segmenter;
}

/** Half a pair: hardly any text has one, and this is told several times sooner. */
const SURROGATE = /[\ud800-\udfff]/;

interface Nodejieba {
  load(files: Record<string, string>): void;
  cut(text: string, useHmm?: boolean): string[];
}

/** Both tools replace a lone surrogate by U+FFFD; doing it first keeps the lengths equal. */
const wellFormed = (text: string): string =>
  SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;

/** What nodejieba loads, by itself and by name. */
const NODEJIEBA_FILES = {
  dict: 'segmenter.dict.utf8',
  userDict: 'user.dict.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop_words.utf8',
} as const;

function openNodejieba(): NamedSegmenter | null {
  // It reads the files by itself and cuts by damaged ones without a word.
  for (const name of Object.values(NODEJIEBA_FILES)) readDictionary(name);
  try {
    const require = createRequire(import.meta.url);
    const nodejieba = require('nodejieba') as Nodejieba;
    const files = Object.entries(NODEJIEBA_FILES).map(
      ([use, name]) => [use, dictionaryFile(name)] as const,
    );
    nodejieba.load(Object.fromEntries(files));
    return { name: 'nodejieba', cut: (text) => nodejieba.cut(wellFormed(text), false) };
  } catch {
    // An optional dependency: its build may have failed, and then the other one does the work.
    return null;
  }
}

function openNodeRs(): NamedSegmenter {
  const jieba = Jieba.withDict(readDictionary('segmenter.dict.utf8'));
  return { name: '@node-rs/jieba', cut: (text) => jieba.cut(wellFormed(text), false) };
}

/** Words of the dictionary: "word count kind" a line. */
const dictionaryWords = (): string[] =>
  readDictionary('segmenter.dict.utf8')
    .toString('utf8')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')));

/**
 * nodejieba where it could be built, else @node-rs/jieba over the same dictionary.
 * @param wanted forces one, as HANGJIAN_SEGMENTER does: `node-rs` or `nodejieba`.
 */
export function openSegmenter(wanted = process.env.HANGJIAN_SEGMENTER): NamedSegmenter {
  const { name, cut } = (wanted === 'node-rs' ? null : openNodejieba()) ?? openNodeRs();
  return { name, cut: cutByStretches(cut, new Neighbours(dictionaryWords())) };
}
