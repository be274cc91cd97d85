import { parseReading, type Reading, type Syllable } from '@/lib/domain/reading/reading';
import { rowsOf } from '../../language/data';
import { fired, isTraced } from '../../language/trace';

interface TaiwanWord {
  /** The row of the data file. */
  readonly rule: string;
  readonly reading: Reading;
}

const WORDS: ReadonlyMap<string, TaiwanWord> = new Map(
  rowsOf('readings/taiwan-words').map(({ id: rule, text }) => {
    const [word = '', ...syllables] = text.split(' ');
    const reading = parseReading(syllables.join(' '));
    if (reading?.length !== [...word].length) throw new Error(`${rule}: ${text}`);
    return [word, { rule, reading }];
  }),
);

const LENGTHS = [...new Set([...WORDS.keys()].map((word) => [...word].length))].sort(
  (one, other) => one - other,
);

/** Gives `syllable` the capital of the one it takes the place of. */
export function inCaseOf(like: Syllable, { base, tone }: Syllable): Syllable {
  const isCapital = like.base !== like.base.toLowerCase();
  return { base: isCapital ? base.charAt(0).toUpperCase() + base.slice(1) : base, tone };
}

/**
 * Puts Taiwan's reading of every listed word inside a word in its place, the longest last so that
 * it rules: 蘿蔔糕 is read as 蘿蔔 is.
 * @param reading a syllable for each character; changed
 */
export function applyWords(characters: readonly string[], reading: Syllable[]): void {
  for (const length of LENGTHS) {
    for (let start = 0; start + length <= characters.length; start++) {
      const word = characters.slice(start, start + length).join('');
      const listed = WORDS.get(word);
      if (!listed) continue;
      if (isTraced()) fired(listed.rule, word);
      for (const [at, syllable] of listed.reading.entries()) {
        const own = reading[start + at];
        if (own) reading[start + at] = inCaseOf(own, syllable);
      }
    }
  }
}
