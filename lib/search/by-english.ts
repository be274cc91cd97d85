import type { Entry } from '../domain/lexicon/lexicon';
import type { Found } from '../domain/lexicon/search';
import { bestOf, Candidates } from './best';
import { englishScore, readEnglish } from './english';
import { baseForms } from './english-forms';
import type { SearchIndex } from './index-file';
import { type SearchSources, SHOWN } from './sources';
import { MOST_WEIGHT } from './term-table';

/** Candidates whose glosses are read. */
const LOOKED_AT = 300;
/** A beginning of this many letters or more is completed. */
const COMPLETED_FROM = 3;
/** Terms that it is completed to. */
const COMPLETED = 60;
/** Of what an entry scores, how much is the gloss and how much how usual it is. */
const GLOSS_COUNTS = 100;
const STANDING_COUNTS = 85;
const MOST_STANDING = 255;
/** A character that is seldom a noun by itself: 理由 is meant by "reason" before 理. */
const ONE_CHARACTER = 12;
/** What is learned first is at least so usual (`dictionary/compiler/standings.ts`). */
const FIRST_WORD = 161;

/** Where the best word has less of what was asked for, something else may have been meant. */
const WHOLE_FROM = 0.7;

/** What is found by meaning, and how usual the best of it is where its gloss is all that was asked. */
export interface FoundByEnglish extends Found {
  readonly standing: number;
}

const isOneCharacter = ({ traditional }: Entry): boolean => [...traditional].length === 1;

/** What each entry may score that has all words in its glosses, by what the index tells of them. */
function near(asked: readonly string[], index: SearchIndex): ReadonlyMap<number, number> {
  let known = new Map<number, number>();
  for (const [at, word] of asked.entries()) {
    const found = new Map<number, number>();
    const add = (entry: number, weight: number): void => {
      const before = known.get(entry);
      if (at > 0 && before === undefined) return;
      const sum = (before ?? 0) + (weight / MOST_WEIGHT) * GLOSS_COUNTS;
      if (sum > (found.get(entry) ?? -1)) found.set(entry, sum);
    };
    for (const form of baseForms(word))
      for (const { entry, weight } of index.english.exact(form)) add(entry, weight);
    if (at === asked.length - 1 && word.length >= COMPLETED_FROM)
      for (const [term, postings] of index.english.beginning(word, COMPLETED))
        if (term !== word) for (const { entry, weight } of postings) add(entry, weight / 4);
    known = found;
  }
  return known;
}

/** Words by what they mean, those first whose gloss is what was asked for and that are usual. */
export function englishHits(text: string, { lexicon, index }: SearchSources): FoundByEnglish {
  const asked = readEnglish(text);
  const usual = (entry: number): number =>
    (index.standing(entry) / MOST_STANDING) * STANDING_COUNTS;
  const candidates = new Candidates();
  for (const [entry, score] of near(asked.words, index))
    candidates.add(entry, score + usual(entry));
  const look = (entry: number): number => {
    const meant = englishScore(lexicon.at(entry), asked) * GLOSS_COUNTS;
    if (meant === 0) return usual(entry) / 10;
    const seldom =
      !asked.verb && index.standing(entry) < FIRST_WORD && isOneCharacter(lexicon.at(entry));
    return meant + usual(entry) - (seldom ? ONE_CHARACTER : 0);
  };
  const looked = candidates
    .best(LOOKED_AT)
    .map(({ entry }) => ({ entry, score: Number.POSITIVE_INFINITY }));
  const best = bestOf(looked, look, SHOWN);
  const first = best[0];
  const gloss = first ? first.score - usual(first.entry) : 0;
  const whole = (first?.score ?? 0) >= GLOSS_COUNTS * WHOLE_FROM;
  return {
    by: 'english',
    whole,
    standing: first && gloss >= GLOSS_COUNTS * WHOLE_FROM ? index.standing(first.entry) : 0,
    entries: best.map(({ entry }) => lexicon.at(entry)),
  };
}
