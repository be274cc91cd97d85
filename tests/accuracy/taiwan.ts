import { loadLexicon } from '../../lib/server/lexicon';
import { greedySyllables, pinyinPro } from './baselines';
import { tabbed } from './gold';
import { counted, type Measure, percent, type Row } from './measure';
import { syllablesOf } from './syllables';

const NEEDS = 'taiwan-readings-dev.tsv';

/**
 * Words read alone, by Taiwan's standard: those where the standards differ beyond the neutral
 * tone, and those where they agree but for it. Rows are word, Taiwan, Mainland, "differs" or "same".
 */
export const taiwan: Measure = {
  needs: NEEDS,
  run: ({ engine, gold }) => {
    const lexicon = loadLexicon();
    const rows = tabbed(gold(NEEDS));
    const readers: Record<string, (word: string) => string> = {
      ours: (word) => syllablesOf(engine.annotate(word), 'taiwan').join(' '),
      'pinyin-pro': (word) => pinyinPro(word).join(' '),
      'greedy CC-CEDICT': (word) => greedySyllables(lexicon, word).join(' '),
    };
    const share = (kind: string, read: (word: string) => string): number => {
      const own = rows.filter((row) => row[3] === kind);
      return percent(own.filter(([word = '', wanted]) => read(word) === wanted).length, own.length);
    };
    const row = (measure: string, kind: string): Row => {
      const figures = Object.entries(readers).map(([name, read]) => [name, share(kind, read)]);
      const { ours = 0, ...baselines } = Object.fromEntries(figures) as Record<string, number>;
      const size = rows.filter((item) => item[3] === kind).length;
      return { measure, of: counted(size, 'words'), ours, baselines };
    };
    return [
      row('Taiwan readings, words that differ', 'differs'),
      row('Taiwan readings, words that agree', 'same'),
    ];
  },
};
