import type { LocalEngine } from '@/lib/engine/shards/open';
import { parseEntry } from '@/lib/lexicon/cedict';
import { packLexicon } from '@/lib/lexicon/pack';
import { openLexicon } from '@/lib/lexicon/store';
import { openIndex, packIndex, type SearchIndex } from '@/lib/search/index-file';
import { search } from '@/lib/search/search';
import { type Row, smallEngine } from '../annotate/small-engine';

const ROWS: readonly Row[] = [
  ['茶', '茶', 'cha2', 'tea'],
  ['我們', '我们', 'wo3 men5', 'we'],
];
const entries = ROWS.map(([traditional, simplified, pinyin, ...definitions]) =>
  parseEntry({ traditional, simplified, pinyin, definitions, classifiers: [] }),
);
const lexicon = openLexicon(packLexicon(entries, new Map(), new Map()));
const file = packIndex(entries, Uint8Array.of(9, 20));

export const smallIndex = (): SearchIndex => openIndex(file);

/** What a device has, over two words. */
export const smallLocalEngine = (): LocalEngine => ({
  ...smallEngine(ROWS),
  wordFacts: (word) => ({ band: word.length, classes: 'n' }),
  frequentCharacters: () => ['们', '茶'],
  search: (query, index) =>
    search(query, {
      lexicon,
      index,
      lookAlikes: () => [],
      inTaiwan: () => [],
      components: () => new Map(),
    }),
  *indexFile() {
    yield;
    return file;
  },
});
