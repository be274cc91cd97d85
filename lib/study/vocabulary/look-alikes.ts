import type { SavedWord } from '../../domain/card';

type Compared = Pick<SavedWord, 'id' | 'traditional' | 'pinyin'>;

/** More than these beside one another confuse again. */
const MOST = 3;

const lettersOf = (pinyin: string): string => pinyin.toLowerCase().replace(/[^a-zü ]/g, '');

/** At how many places two words of equal length have the same character; 0 for other lengths. */
function samePlaces(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return 0;
  return one.filter((character, place) => character === other[place]).length;
}

/**
 * How easily two words are taken for one another: 3 where all but one of several characters are the
 * same and stand in the same places, or where both have the same sounds but for tones; 2 where the
 * same characters stand in another order or one is the beginning or the end of the other; 1 where
 * they share a character; else 0. As great from either side.
 */
export function likeness(one: Compared, other: Compared): number {
  const [mine, theirs] = [[...one.traditional], [...other.traditional]];
  if (mine.length > 1 && samePlaces(mine, theirs) === mine.length - 1) return 3;
  if (lettersOf(one.pinyin) !== '' && lettersOf(one.pinyin) === lettersOf(other.pinyin)) return 3;
  const [short, long] = mine.length < theirs.length ? [one, other] : [other, one];
  const turned = [...mine].sort().join('') === [...theirs].sort().join('');
  const [inside, outside] = [short.traditional, long.traditional];
  if (turned || (inside.length > 1 && (outside.startsWith(inside) || outside.endsWith(inside)))) {
    return 2;
  }
  return mine.some((character) => theirs.includes(character)) ? 1 : 0;
}

/**
 * The learner's words that are most easily taken for `word`, to be looked at side by side: the most
 * alike first, at most three, none that is ignored.
 */
export function lookAlikes(word: Compared, words: Iterable<SavedWord>): SavedWord[] {
  const found: { readonly word: SavedWord; readonly alike: number }[] = [];
  for (const other of words) {
    if (other.id === word.id || other.status === 'ignored') continue;
    const alike = likeness(word, other);
    if (alike > 0) found.push({ word: other, alike });
  }
  found.sort((one, other) => other.alike - one.alike || one.word.id.localeCompare(other.word.id));
  return found.slice(0, MOST).map((item) => item.word);
}
