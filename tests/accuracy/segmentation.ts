import { loadLexicon } from '../../lib/server/lexicon';
import { greedy } from './baselines';
import { jsonLines } from './gold';
import { counted, type Measure } from './measure';
import { nodejiebaCuts } from './nodejieba';
import { tokensOf } from './tokens';

interface Sentence {
  readonly words: readonly string[];
}
type Cut = (text: string) => readonly string[];

function spans(words: readonly string[]): Set<string> {
  let at = 0;
  return new Set(
    words.map((word) => {
      const start = at;
      at += word.length;
      return `${start},${at}`;
    }),
  );
}

/** F1 of token spans, punctuation included, in per cent. */
export function segmentationF1(sentences: readonly Sentence[], cut: Cut): number {
  let gold = 0;
  let ours = 0;
  let both = 0;
  for (const { words } of sentences) {
    const wanted = spans(words);
    const found = spans(cut(words.join('')));
    gold += wanted.size;
    ours += found.size;
    for (const span of found) if (wanted.has(span)) both += 1;
  }
  return (200 * both) / (gold + ours);
}

/**
 * Tokens that cross a border of words: they begin inside one word and end inside another, so that
 * neither is seen (轉|車站 for 轉車|站). For a thousand Han characters.
 */
export function crossings(sentences: readonly Sentence[], cut: Cut): number {
  let crossing = 0;
  let characters = 0;
  for (const { words } of sentences) {
    const text = words.join('');
    characters += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const wordAt = words.flatMap((word, index) => Array.from({ length: word.length }, () => index));
    let start = 0;
    for (const { length } of cut(text)) {
      const end = start + length;
      const begins = wordAt[start] === wordAt[start - 1];
      const ends = wordAt[end - 1] === wordAt[end];
      const leaves = wordAt[start] !== wordAt[end - 1];
      if (leaves && (begins || ends)) crossing += 1;
      start = end;
    }
  }
  return characters === 0 ? 0 : (1000 * crossing) / characters;
}

export const segmentation: Measure = {
  needs: 'segmentation-dev.jsonl',
  run: ({ engine, gold }) => {
    const lexicon = loadLexicon();
    const sentences = jsonLines<Sentence>(gold('segmentation-dev.jsonl'));
    const cut: Cut = (text) => tokensOf(engine, text).map(({ surface }) => surface);
    const cuts = nodejiebaCuts(sentences.map(({ words }) => words.join('')));
    return [
      {
        measure: 'words cut across, in 1,000 Han characters',
        of: counted(sentences.length, 'sentences'),
        unit: 'rate',
        ours: crossings(sentences, cut),
        baselines: {
          ...(cuts ? { nodejieba: crossings(sentences, (text) => cuts.get(text) ?? []) } : {}),
          'greedy CC-CEDICT': crossings(sentences, (text) => greedy(lexicon, text)),
        },
      },
      {
        measure: 'segmentation F1',
        of: counted(sentences.length, 'sentences'),
        ours: segmentationF1(sentences, cut),
        baselines: {
          ...(cuts ? { nodejieba: segmentationF1(sentences, (text) => cuts.get(text) ?? []) } : {}),
          'greedy CC-CEDICT': segmentationF1(sentences, (text) => greedy(lexicon, text)),
        },
      },
    ];
  },
};
