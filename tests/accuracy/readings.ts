import { loadLexicon } from '../../lib/server/lexicon';
import { greedySyllables, openccSimplified, pinyinPro } from './baselines';
import { type GoldSentence, jsonLines } from './gold';
import { type Bench, counted, type Measure, percent, type Row } from './measure';
import { syllablesOf } from './syllables';

type Reader = (text: string) => readonly (string | null | undefined)[];

/** Share of gold syllables where the reader says one of the accepted readings. */
function rightOf(sentences: readonly GoldSentence[], read: Reader): number {
  let right = 0;
  let all = 0;
  for (const { text, readings } of sentences) {
    const heard = read(text);
    for (const [position, accepted] of readings) {
      all++;
      if (accepted.includes(heard[position] ?? '')) right++;
    }
  }
  return percent(right, all);
}

/** Base and tone, lower case, Mainland; the engine cuts the sentence itself. */
const readingsMeasure = (measure: string, needs: string): Measure => ({
  needs,
  run: ({ engine, gold }: Bench): Row[] => {
    const sentences = jsonLines<GoldSentence>(gold(needs));
    const lexicon = loadLexicon();
    const syllables = sentences.reduce((sum, { readings }) => sum + readings.length, 0);
    return [
      {
        measure,
        of: counted(syllables, 'syllables'),
        ours: rightOf(sentences, (text) => syllablesOf(engine.annotate(text), 'reading')),
        baselines: {
          'pinyin-pro': rightOf(sentences, pinyinPro),
          'pinyin-pro, Simplified': rightOf(sentences, (text) => pinyinPro(openccSimplified(text))),
          'greedy CC-CEDICT': rightOf(sentences, (text) => greedySyllables(lexicon, text)),
        },
      },
    ];
  },
});

export const readings: readonly Measure[] = [
  readingsMeasure('Mainland syllables', 'readings-dev.jsonl'),
  readingsMeasure('function words', 'function-words-dev.jsonl'),
  readingsMeasure('polyphones', 'polyphones-dev.jsonl'),
];
