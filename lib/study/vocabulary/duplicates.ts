import type { Encounter, SavedWord } from '../../domain/card';
import { LONGEST_NOTE, retagged } from '../../domain/tags';
import type { Draft } from '../../storage/storage';
import { stateOf } from '../review/known';
import { withEncounter, withState } from './words';

/** Several records of one word: the one that stays first. */
export type Duplicate = readonly [keep: SavedWord, ...others: SavedWord[]];

const isOwn = ({ entryIds }: SavedWord): boolean => entryIds.length === 0;

/** Pinyin without case and blanks: a phrase is spelled in words, an entry in syllables. */
const soundOf = ({ pinyin }: SavedWord): string => pinyin.toLowerCase().replace(/\s/g, '');

/** What the dictionary has stays, else what was kept first. */
const byStanding = (one: SavedWord, other: SavedWord): number =>
  Number(isOwn(one)) - Number(isOwn(other)) ||
  (one.order ?? 0) - (other.order ?? 0) ||
  one.added - other.added;

/**
 * Words that are kept more than once: written alike in Simplified and read alike, and at most one of
 * them of the dictionary. They come of lists that write 台灣 for 臺灣, or of a word that was an entry of
 * the learner's own before a dictionary had it. What says no reading is read like the others.
 */
export function duplicatesIn(words: Iterable<SavedWord>): readonly Duplicate[] {
  const alike = new Map<string, SavedWord[]>();
  for (const word of words) {
    const known = alike.get(word.simplified) ?? [];
    known.push(word);
    alike.set(word.simplified, known);
  }
  return [...alike.values()].flatMap((group): Duplicate[] => {
    if (group.length < 2) return [];
    const [keep, ...rest] = group.sort(byStanding) as [SavedWord, ...SavedWord[]];
    const same = rest.filter((word) => isOwn(word) && ['', soundOf(keep)].includes(soundOf(word)));
    return same.length > 0 ? [[keep, ...same]] : [];
  });
}

/** Every place once, those of the record that stays last, for it is asked in them. */
const metIn = (words: readonly SavedWord[]): readonly Encounter[] =>
  [...words]
    .reverse()
    .flatMap(({ encounters }) => encounters)
    .reduce(withEncounter, [] as readonly Encounter[]);

/**
 * One record of several: all its sentences, tags and notes; its state is the one that was set last.
 * A meaning of the learner's own stays theirs.
 */
export function merged(words: Duplicate): Draft<SavedWord> {
  const [keep, ...others] = words;
  const { tags: _, note: __, ownGloss: ___, ...rest } = keep;
  const latest = words.reduce((one, other) => (other.changed > one.changed ? other : one));
  const tags = retagged([], { add: words.flatMap(({ tags = [] }) => tags) });
  const notes = [...new Set(words.map(({ note = '' }) => note).filter(Boolean))];
  const note = notes.join('\n').slice(0, LONGEST_NOTE);
  const said = others.map((word) => word.ownGloss || word.gloss).find((gloss) => gloss !== '');
  const own = keep.ownGloss || (said === keep.gloss ? '' : said);
  const orders = words.flatMap(({ order }) => order ?? []);
  return {
    ...withState(rest, stateOf(latest)),
    saved: words.some(({ saved }) => saved),
    encounters: metIn(words),
    added: Math.min(...words.map(({ added }) => added)),
    ...(orders.length > 0 ? { order: Math.min(...orders) } : {}),
    ...(isOwn(keep) && keep.gloss === '' && said ? { gloss: said } : {}),
    ...(!isOwn(keep) && own ? { ownGloss: own } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(note === '' ? {} : { note }),
  };
}
