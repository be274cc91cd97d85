import { labelledCharacters, modelOf } from '../../dictionary/models/polyphones/model';
import { polyphoneReader } from '../../lib/annotate/readings/polyphones';
import { makeEngine } from '../../lib/server/engine';
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

const FOLDS = 5;

/** The engine as it reads sentences its model was not trained on: five models, each tried on the rest. */
const unseenPolyphones: Measure = {
  needs: 'polyphones-dev.jsonl',
  run: ({ engine, gold }: Bench): Row[] => {
    const text = gold('polyphones-dev.jsonl');
    const sentences = jsonLines<GoldSentence>(text);
    const lines = text.split('\n').filter(Boolean);
    const inFold = (fold: number) => (_: unknown, index: number) => index % FOLDS === fold;
    const right = Array.from({ length: FOLDS }, (_, fold) => {
      const others = lines.filter((line, index) => !inFold(fold)(line, index));
      const model = modelOf(labelledCharacters(others.join('\n'), engine));
      const apart = makeEngine(polyphoneReader(model));
      const own = sentences.filter(inFold(fold));
      return rightOf(own, (sentence) => syllablesOf(apart.annotate(sentence), 'reading'));
    });
    return [
      {
        measure: 'polyphones, sentences the model has not seen',
        of: counted(sentences.length, 'syllables, 5 folds'),
        ours: right.reduce((sum, share) => sum + share, 0) / FOLDS,
        baselines: {},
      },
    ];
  },
};

export const readings: readonly Measure[] = [
  readingsMeasure('Mainland syllables', 'readings-dev.jsonl'),
  readingsMeasure('function words', 'function-words-dev.jsonl'),
  readingsMeasure('polyphones (the model knows these)', 'polyphones-dev.jsonl'),
  unseenPolyphones,
];
