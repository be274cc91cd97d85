import { openccSimplified, openccTraditional } from './baselines';
import { foldAsGold, foldVariants } from './fold';
import { jsonLines } from './gold';
import { counted, type Measure, percent, type Row } from './measure';
import { tokensOf } from './tokens';

interface Pair {
  readonly source: string;
  readonly traditional: string;
}

const roundTrip = (text: string): string => openccTraditional(openccSimplified(text));

type Fold = (text: string) => string;

/** Counts characters of `shown` against `wanted`, both folded alike. */
function counter(source: string, wanted: string, fold: Fold) {
  const [given, meant] = [fold(source), fold(wanted)];
  const wrong = [...given].map((character, at) => character !== meant[at]);
  const judged = (text: string, among: boolean, right: boolean): number => {
    const shown = fold(text);
    return wrong.filter((bad, at) => bad === among && (shown[at] === meant[at]) === right).length;
  };
  return {
    wrong: wrong.filter(Boolean).length,
    repaired: (text: string) => judged(text, true, true),
    harmed: (text: string) => judged(text, false, false),
  };
}

/** Wrong characters of naive conversion: how many are put right, and how many right ones harmed. */
const machine: Measure = {
  needs: 'repair-dev.jsonl',
  run: ({ engine, gold }) => {
    const pairs = jsonLines<Pair>(gold('repair-dev.jsonl'));
    const source = pairs.map((pair) => pair.source).join('');
    const wanted = pairs.map((pair) => pair.traditional).join('');
    const shown = tokensOf(engine, pairs.map((pair) => pair.source).join('\n'))
      .map(({ traditional }) => traditional)
      .join('');
    const opencc = pairs.map((pair) => roundTrip(pair.source)).join('');
    const share = (measure: string, fold: Fold): Row => {
      const { wrong, repaired } = counter(source, wanted, fold);
      return {
        measure,
        of: counted(wrong, 'wrong characters'),
        ours: percent(repaired(shown), wrong),
        baselines: { 'opencc-js round trip': percent(repaired(opencc), wrong) },
      };
    };
    const { harmed } = counter(source, wanted, foldAsGold);
    return [
      share('wrong characters repaired', foldAsGold),
      share('the same, 台 and 臺 and their like counted as one', foldVariants),
      {
        measure: 'right characters harmed by repair',
        of: counted(source.length, 'characters'),
        unit: 'count',
        ours: harmed(shown),
        baselines: { 'opencc-js round trip': harmed(opencc) },
      },
    ];
  },
};

/** What repair changes in text of human hands. */
const human: Measure = {
  needs: 'segmentation-dev.jsonl',
  run: ({ engine, gold }) => {
    const sentences = jsonLines<{ words: string[] }>(gold('segmentation-dev.jsonl'));
    const text = sentences.map(({ words }) => words.join('')).join('\n');
    const changed = tokensOf(engine, text).filter(
      (token) => token.kind === 'word' && token.flags.includes('repaired'),
    );
    const opencc = sentences.filter(({ words }) => {
      const folded = foldVariants(words.join(''));
      return foldVariants(roundTrip(words.join(''))) !== folded;
    });
    return [
      {
        measure: 'human text changed by repair',
        of: counted(sentences.length, 'sentences'),
        unit: 'count',
        ours: changed.length,
        baselines: { 'opencc-js round trip': opencc.length },
      },
    ];
  },
};

/** The seven wrong characters of one real article: what is written, what was meant. */
const SEVEN = ['曆練 歷練', '籤 簽', '拒籤 拒簽', '鍊 鏈', '涌現 湧現', '昇 升', '伙 夥'];

const article: Measure = {
  needs: '../texts/chip-makers.txt',
  run: ({ engine, gold }): Row[] => {
    const tokens = tokensOf(engine, gold('../texts/chip-makers.txt'));
    const words = tokens.filter((token) => token.kind === 'word');
    const repaired = words.filter(({ flags }) => flags.includes('repaired'));
    const meant = SEVEN.filter((pair) => {
      const [wrong = '', right = ''] = pair.split(' ');
      return repaired.some(
        ({ surface, traditional }) => surface.includes(wrong) && traditional.includes(right),
      );
    });
    const bare = words.filter(
      ({ entries, flags }) => entries.length === 0 && !flags.includes('name'),
    );
    const mute = bare.filter(({ parts }) => (parts ?? []).length === 0);
    const counts = { of: 'one article', unit: 'count', baselines: {} } as const;
    return [
      { measure: 'its seven wrong characters repaired', ours: meant.length, ...counts },
      {
        measure: 'its other words changed by repair',
        ours: repaired.length - meant.length,
        ...counts,
      },
      {
        measure: 'its word kinds without entry, no names',
        ours: new Set(bare.map(({ surface }) => surface)).size,
        ...counts,
      },
      { measure: 'its words with neither entry nor parts', ours: mute.length, ...counts },
    ];
  },
};

export const repair: readonly Measure[] = [machine, human, article];
