import type { Entry } from '../domain/lexicon/lexicon';
import type { Found } from '../domain/lexicon/search';
import { isPointer, rankEntries } from '../lexicon/rank';
import { Candidates } from './best';
import { kinOf } from './kin';
import { type SearchSources, SHOWN } from './sources';

/** What one character more counts against a word. */
const LONGER_BY_ONE = 6;
const BEGINS_SO = 40;

/** Headwords that have a stretch in them, those first that begin with it. */
export function headwordHits(
  literal: string,
  matches: (headword: string) => boolean,
  { lexicon, index }: SearchSources,
): Found {
  const found = new Candidates();
  for (const { headword, entries } of lexicon.containing(literal)) {
    if (!matches(headword)) continue;
    const begins = headword.startsWith(literal) && headword !== literal ? BEGINS_SO : 0;
    const longer = [...headword].length * LONGER_BY_ONE;
    for (const entry of entries) found.add(entry, index.standing(entry) + begins - longer);
  }
  const entries = found.best(SHOWN).map(({ entry }) => lexicon.at(entry));
  return { by: 'headword', whole: false, entries };
}

/** Before characters that only share a part. */
const TAKEN_FOR = 1_000;

/** Words that are written nearly so, the most usual first; then characters of a character's kin. */
export function likenessHits(text: string, sources: SearchSources): Found {
  const { lexicon, index, lookAlikes } = sources;
  const found = new Candidates();
  for (const word of lookAlikes(text))
    for (const entry of lexicon.places(word)) found.add(entry, TAKEN_FOR + index.standing(entry));
  for (const entry of kinOf(text, sources)) found.add(entry, index.standing(entry));
  const entries = found.best(SHOWN).map(({ entry }) => lexicon.at(entry));
  return { by: 'likeness', whole: false, entries };
}

const VARIANTS: ReadonlySet<string> = new Set(['variant', 'old-variant']);

/** Entries of the spelling that an entry only is another one of: 為 of 爲. */
const meantBy = (entry: Entry, { lexicon }: SearchSources): readonly Entry[] =>
  isPointer(entry)
    ? entry.senses
        .flatMap(({ references }) => references)
        .filter(({ kind }) => VARIANTS.has(kind))
        .flatMap(({ traditional, pinyin }) =>
          lexicon
            .exact(traditional)
            .filter((one) => one.traditional === traditional && one.pinyin === pinyin),
        )
    : [];

/** Entries of exactly this spelling, in either case of its letters; before them what they only spell otherwise. */
export function spelledSo(text: string, sources: SearchSources): Found {
  const spellings = new Set([text, text.toUpperCase(), text.toLowerCase()]);
  const own = [...spellings].flatMap((spelling) => sources.lexicon.exact(spelling));
  const entries = rankEntries(own, null);
  const only = entries.every(isPointer) ? entries.flatMap((one) => meantBy(one, sources)) : [];
  return { by: 'headword', whole: true, entries: [...new Set([...only, ...entries])] };
}
