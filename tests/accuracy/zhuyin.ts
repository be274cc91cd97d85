import { parseSyllable } from '../../lib/domain/reading/reading';
import { zhuyinSyllable } from '../../lib/domain/reading/zhuyin';
import { tabbed } from './gold';
import { counted, type Measure, percent } from './measure';

const NEEDS = 'zhuyin.tsv';

/** Every attested syllable, written in zhuyin. */
export const zhuyin: Measure = {
  needs: NEEDS,
  run: ({ gold }) => {
    const rows = tabbed(gold(NEEDS));
    const right = rows.filter(([numbered = '', wanted]) => {
      const syllable = parseSyllable(numbered);
      return syllable !== null && zhuyinSyllable(syllable) === wanted;
    });
    return [
      {
        measure: 'zhuyin',
        of: counted(rows.length, 'syllables'),
        ours: percent(right.length, rows.length),
        baselines: {},
      },
    ];
  },
};
