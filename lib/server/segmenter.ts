import { createRequire } from 'node:module';
import type { Counted } from '../annotate/cut/likeliest-path';
import type { Segmenter } from '../domain/engine';
import { keptCuts, ownSegmenter, wellFormed } from '../engine/segmenter';
import { readDictionary } from './dictionary-files';
import { dictionaryFile } from './paths';

export type SegmenterName = 'nodejieba' | '@node-rs/jieba' | 'hangjian';
export interface NamedSegmenter {
  readonly name: SegmenterName;
  readonly cut: Segmenter;
}

interface Nodejieba {
  load(files: Record<string, string>): void;
  cut(text: string, useHmm?: boolean): string[];
}

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

function openNodeRs(): NamedSegmenter | null {
  const dictionary = readDictionary('segmenter.dict.utf8');
  try {
    const require = createRequire(import.meta.url);
    const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
    const jieba = Jieba.withDict(dictionary);
    return { name: '@node-rs/jieba', cut: (text) => jieba.cut(wellFormed(text), false) };
  } catch {
    // It is compiled for each system, and there are systems that nobody compiled it for.
    return null;
  }
}

/** Words of the dictionary and how often each occurs: "word count kind" a line. */
export const dictionaryWords = (): Counted[] =>
  readDictionary('segmenter.dict.utf8')
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [word = '', count] = line.split(' ', 2);
      return [word, Number(count)];
    });

/**
 * nodejieba where it could be built, else @node-rs/jieba, else our own, all three over the same
 * dictionary and with the same cuts.
 * @param wanted forces one, as HANGJIAN_SEGMENTER does: `nodejieba`, `node-rs` or `hangjian`
 */
export function openSegmenter(wanted = process.env.HANGJIAN_SEGMENTER): NamedSegmenter {
  const words = dictionaryWords();
  const { name, cut } =
    (wanted === 'node-rs' || wanted === 'hangjian' ? null : openNodejieba()) ??
    (wanted === 'hangjian' ? null : openNodeRs()) ??
    ({ name: 'hangjian', cut: ownSegmenter(words) } as const);
  return { name, cut: keptCuts(cut, words) };
}
