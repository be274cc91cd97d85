import type { Lexicon } from '../../domain/lexicon/lexicon';
import { wordsOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { anyOf } from '../script/character-set';

const FILE = 'repair/look-alikes';
/** A word met so often (in jieba's count) may be meant by one that no dictionary has. */
export const COMMON = 1_000;

/** Characters by one they look like. */
function byCharacter(from: 0 | 1, to: 0 | 1): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const pair of wordsOf(FILE)) {
    const [one, other] = [pair[from] as string, pair[to] as string];
    found.set(one, [...(found.get(one) ?? []), other]);
  }
  return found;
}

const WRITTEN = byCharacter(1, 0);
const MEANT = byCharacter(0, 1);

/** A character of a word, by its place, and what may stand there instead. */
export interface Swap {
  /** UTF-16 offset in the word. */
  readonly at: number;
  readonly character: string;
}

function swaps(word: string, others: ReadonlyMap<string, readonly string[]>): Swap[] {
  return [...word].length !== word.length
    ? []
    : [...word].flatMap((own, at) =>
        (others.get(own) ?? []).map((character) => ({ at, character })),
      );
}

/** How a scanner may have misread a word of Traditional: 恐怕 as 恐泊. */
export const misreadings = (word: string): readonly Swap[] => swaps(word, WRITTEN);

/** Words that a word is easily read as, or they as it: 未來 and 末來, whether there are such words or not. */
export const lookAlikes = (word: string): readonly string[] => [
  ...new Set(
    [...swaps(word, WRITTEN), ...swaps(word, MEANT)].map(
      ({ at, character }) => word.slice(0, at) + character + word.slice(at + 1),
    ),
  ),
];

const isMisreadable = anyOf([...MEANT.keys()]);

/** True for a word that no dictionary has and that perhaps was misread. */
export const mayBeMisread = (traditional: string, entries: readonly unknown[]): boolean =>
  entries.length === 0 && traditional.length > 1 && isMisreadable(traditional);

/**
 * What a word of Traditional that no dictionary has may have been: of the common words that differ
 * by one character easily misread, the commonest. 恐泊 is perhaps 恐怕.
 */
export function wordMeant(misread: string, lexicon: Lexicon): string | null {
  let meant: string | null = null;
  let most = COMMON - 1;
  for (const { at, character } of swaps(misread, MEANT)) {
    const word = misread.slice(0, at) + character + misread.slice(at + 1);
    const entry = lexicon.exact(word).find(({ traditional }) => traditional === word);
    const times = entry ? lexicon.frequency(entry.simplified) : 0;
    if (times <= most) continue;
    [meant, most] = [word, times];
    if (isTraced()) fired(FILE, `${misread[at]}${character}`);
  }
  return meant;
}
