import { openccSimplified, openccTraditional } from './baselines';
import { foldVariants } from './fold';
import { jsonLines } from './gold';
import { counted, type Measure, percent } from './measure';
import { tokensOf } from './tokens';

const NEEDS = 'conversion-dev.jsonl';
interface Pair {
  readonly traditional: string;
  readonly simplified: string;
}

/** Characters that stand where the other text has the same one. */
function sameCharacters(found: string, wanted: string): number {
  const points = [...wanted];
  return [...found].filter((character, index) => character === points[index]).length;
}

/** Script conversion as the reader shows it, and OpenCC's tables by themselves. */
export const conversion: Measure = {
  needs: NEEDS,
  run: ({ engine, gold }) => {
    const pairs = jsonLines<Pair>(gold(NEEDS));
    const exact = (convert: (text: string) => string): number =>
      percent(
        pairs.filter(({ traditional, simplified }) => convert(traditional) === simplified).length,
        pairs.length,
      );
    const characters = pairs.reduce((sum, { traditional }) => sum + [...traditional].length, 0);
    const right = (convert: (text: string) => string): number =>
      percent(
        pairs.reduce(
          (sum, { traditional, simplified }) =>
            sum + sameCharacters(foldVariants(convert(simplified)), foldVariants(traditional)),
          0,
        ),
        characters,
      );
    const joined = (form: 'simplified' | 'traditional') => (text: string) =>
      tokensOf(engine, text)
        .map((token) => token[form])
        .join('');
    return [
      {
        measure: 'Traditional to Simplified, exact',
        of: counted(pairs.length, 'sentences'),
        ours: exact(joined('simplified')),
        baselines: { 'opencc-js': exact(openccSimplified) },
      },
      {
        measure: 'Simplified to Traditional',
        of: counted(characters, 'characters'),
        ours: right(joined('traditional')),
        baselines: { 'opencc-js': right(openccTraditional) },
      },
    ];
  },
};
