import { type Annotator, annotator } from '@/lib/annotate/annotate';
import { readSentence } from '@/lib/annotate/readings/read';
import { parseEntry } from '@/lib/lexicon/cedict';
import { packLexicon } from '@/lib/lexicon/pack';
import { openLexicon } from '@/lib/lexicon/store';

/** [traditional, simplified, pinyin, ...definitions] */
export type Row = readonly [string, string, string, ...string[]];

const PAIRS: readonly (readonly [string, string])[] = [
  ['國', '国'],
  ['們', '们'],
  ['說', '说'],
  ['後', '后'],
  ['爲', '为'],
  ['為', '为'],
];
const replaceAll = (text: string, from: 0 | 1, to: 0 | 1): string =>
  PAIRS.reduce((done, pair) => done.replaceAll(pair[from], pair[to]), text);

/** An engine over a few literal words: longest match, character by character conversion. */
export function smallEngine(
  rows: readonly Row[],
  names: Readonly<Record<string, string>> = {},
): Annotator {
  const entries = rows.map(([traditional, simplified, pinyin, ...definitions]) =>
    parseEntry({ traditional, simplified, pinyin, definitions, classifiers: [] }),
  );
  const tags = new Map(Object.entries(names));
  const frequencies = new Map(Object.keys(names).map((name) => [name, 1] as const));
  const lexicon = openLexicon(packLexicon(entries, frequencies, tags));
  const segment = (text: string): string[] => {
    const words: string[] = [];
    const points = [...text];
    for (let at = 0; at < points.length; ) {
      let length = Math.min(4, points.length - at);
      const known = (word: string): boolean => lexicon.has(word) || names[word] !== undefined;
      while (length > 1 && !known(points.slice(at, at + length).join(''))) length -= 1;
      words.push(points.slice(at, at + length).join(''));
      at += length;
    }
    return words;
  };
  return annotator(
    {
      lexicon,
      segment,
      romanise: (text) => [...text].map(() => 'a1'),
      converter: {
        toSimplified: (text) => replaceAll(text, 0, 1),
        toTraditional: (text) => replaceAll(text, 1, 0),
        toTaiwan: (text) => text.replaceAll('爲', '為'),
      },
    },
    readSentence,
  );
}
