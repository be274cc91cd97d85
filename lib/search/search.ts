import { hasHan } from '../domain/han';
import type { Entry } from '../domain/lexicon/lexicon';
import type { Found, SearchResult } from '../domain/lexicon/search';
import { rankEntries } from '../lexicon/rank';
import type { PackedLexicon } from '../lexicon/store';
import { englishScore, wordsOf } from './english';
import { baseForms } from './english-forms';
import type { SearchIndex } from './index-file';
import { isPattern, readPattern } from './pattern';
import { isZhuyin, likeness, readSound, type Sound, soundTerms } from './sound';
import { MOST_WEIGHT } from './term-table';

/** Results of each kind: nobody reads further, and the next letter narrows them. */
const SHOWN = 60;
/** Candidates that are looked at closely: an entry takes some 10 µs to decode. */
const LOOKED_AT = 1_200;
/** Terms that a beginning is completed to. */
const COMPLETED = 4_000;
/** A beginning of this many letters or more is completed in English. */
const COMPLETED_FROM = 3;

interface Scored {
  readonly entry: number;
  readonly score: number;
}

const byScore = (one: Scored, other: Scored): number =>
  other.score - one.score || one.entry - other.entry;

/** What each entry scores, the best of all times it was found. */
class Candidates {
  readonly #scores = new Map<number, number>();

  add(entry: number, score: number): void {
    const known = this.#scores.get(entry);
    if (known === undefined || known < score) this.#scores.set(entry, score);
  }

  best(most: number): readonly Scored[] {
    return [...this.#scores]
      .map(([entry, score]) => ({ entry, score }))
      .sort(byScore)
      .slice(0, most);
  }
}

/** A whole reading comes before every beginning of one; then the more usual, and the shorter. */
const WHOLE = 1_000;
const LONGER_BY_ONE = 14;
/** After all words that have the very tones asked for, unless they are far less usual. */
const NEUTRAL = 90;

function soundHits(sounds: readonly Sound[], lexicon: PackedLexicon, index: SearchIndex): Found {
  const found = new Candidates();
  for (const sound of sounds) {
    const near = new Candidates();
    for (const [term, postings] of index.sounds.beginning(sound.letters, COMPLETED)) {
      const whole = term.length === sound.letters.length ? WHOLE : 0;
      const longer = term.length - sound.letters.length;
      for (const { entry } of postings) near.add(entry, whole + index.standing(entry) - longer * 5);
    }
    for (const { entry } of near.best(LOOKED_AT)) {
      const score = soundScore(lexicon.at(entry), sound);
      if (score !== null) found.add(entry, score + index.standing(entry));
    }
  }
  const best = found.best(SHOWN);
  const whole = (best[0]?.score ?? 0) >= WHOLE / 2;
  return { by: 'sound', whole, entries: best.map(({ entry }) => lexicon.at(entry)) };
}

/** null where none of the entry's readings has the sound. */
function soundScore({ reading, taiwan }: Entry, sound: Sound): number | null {
  const zhuyin = isZhuyin(sound.letters) ? 1 : 0;
  const scores = [reading, taiwan].flatMap((one) => {
    const letters = one ? soundTerms(one)[zhuyin] : undefined;
    const like = one && letters?.startsWith(sound.letters) ? likeness(one, sound) : 'none';
    if (!one || like === 'none') return [];
    const toned = like === 'same' ? 0 : NEUTRAL;
    if (letters?.length === sound.letters.length) return [WHOLE - toned];
    return [-LONGER_BY_ONE * one.length - toned];
  });
  return scores.length > 0 ? Math.max(...scores) : null;
}

/** Of what an entry scores in English, how much is the gloss and how much how usual it is. */
const GLOSS_COUNTS = 100;
const STANDING_COUNTS = 85;
const MOST_STANDING = 255;

function englishHits(text: string, lexicon: PackedLexicon, index: SearchIndex): Found {
  const asked = wordsOf(text);
  const usual = (entry: number): number =>
    (index.standing(entry) / MOST_STANDING) * STANDING_COUNTS;
  let near = new Map<number, number>();
  for (const [at, word] of asked.entries()) {
    const found = new Map<number, number>();
    const add = (entry: number, weight: number): void => {
      if (at > 0 && !near.has(entry)) return;
      const sum = (near.get(entry) ?? 0) + (weight / MOST_WEIGHT) * GLOSS_COUNTS;
      found.set(entry, Math.max(sum, found.get(entry) ?? 0));
    };
    for (const form of baseForms(word))
      for (const { entry, weight } of index.english.exact(form)) add(entry, weight);
    if (at === asked.length - 1 && word.length >= COMPLETED_FROM)
      for (const [term, postings] of index.english.beginning(word, 60))
        if (term !== word) for (const { entry, weight } of postings) add(entry, weight / 4);
    near = found;
  }
  const candidates = new Candidates();
  for (const [entry, score] of near) candidates.add(entry, score + usual(entry));
  const scored = new Candidates();
  for (const { entry } of candidates.best(LOOKED_AT)) {
    const meant = englishScore(lexicon.at(entry), asked);
    const score = meant * GLOSS_COUNTS;
    scored.add(entry, score === 0 ? usual(entry) / 10 : score + usual(entry));
  }
  const best = scored.best(SHOWN);
  const whole = (best[0]?.score ?? 0) >= GLOSS_COUNTS * 0.7;
  return { by: 'english', whole, entries: best.map(({ entry }) => lexicon.at(entry)) };
}

/** Headwords that have a stretch in them, those first that begin with it. */
function headwordHits(
  literal: string,
  matches: (headword: string) => boolean,
  lexicon: PackedLexicon,
  index: SearchIndex,
): Found {
  const found = new Candidates();
  for (const { headword, entries } of lexicon.containing(literal)) {
    if (!matches(headword)) continue;
    const begins = headword.startsWith(literal) && headword !== literal ? 40 : 0;
    const longer = [...headword].length * 6;
    for (const entry of entries) found.add(entry, index.standing(entry) + begins - longer);
  }
  const entries = found.best(SHOWN).map(({ entry }) => lexicon.at(entry));
  return { by: 'headword', whole: false, entries };
}

/** Words that are written nearly so, the most usual first. */
function likenessHits(alike: readonly string[], lexicon: PackedLexicon, index: SearchIndex): Found {
  const found = new Candidates();
  for (const word of alike.filter(lexicon.has))
    for (const { headword, entries } of lexicon.containing(word))
      if (headword === word) for (const entry of entries) found.add(entry, index.standing(entry));
  const entries = found.best(SHOWN).map(({ entry }) => lexicon.at(entry));
  return { by: 'likeness', whole: false, entries };
}

/** Entries of exactly this spelling, in either case of its letters. */
function spelledSo(text: string, lexicon: PackedLexicon): Found {
  const spellings = new Set([text, text.toUpperCase(), text.toLowerCase()]);
  const entries = [...spellings].flatMap((spelling) => lexicon.exact(spelling));
  return { by: 'headword', whole: true, entries: rankEntries(entries, null) };
}

/** Letters, figures and signs of full width as they are otherwise. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (wide) => wide.normalize('NFKC'));

/** Letters that nobody types as pinyin: capitals and figures. */
const LIKE_A_NAME = /\p{Lu}.*\p{Lu}|\d[a-z]|^[a-z]\d*$|^\p{Lu}$/u;

/**
 * What a dictionary has for whatever a learner types: characters or a pattern of them, pinyin or
 * zhuyin with or without tones, English, the letters of a headword (3C). Letters may be several of
 * these at once: all are given, the likeliest first.
 * @param text as typed; longer ones than a phrase find nothing
 * @param lookAlikes spellings, of words or not, that are easily taken for a word
 */
export function search(
  text: string,
  lexicon: PackedLexicon,
  index: SearchIndex,
  lookAlikes: (word: string) => readonly string[],
): SearchResult {
  const asked = narrow(text.normalize('NFC')).trim();
  const found = (...all: readonly Found[]): SearchResult => ({
    query: text,
    found: all.filter(({ entries }) => entries.length > 0),
  });
  if (asked === '') return found();
  if (isZhuyin(asked)) return found(soundHits(readSound(asked), lexicon, index));
  const inside = (literal: string, matches: (headword: string) => boolean) =>
    headwordHits(literal, matches, lexicon, index);
  if (isPattern(asked) && hasHan(asked)) {
    const { literal, matches } = readPattern(asked);
    return found(inside(literal, matches));
  }
  const exact = spelledSo(asked, lexicon);
  if (hasHan(asked))
    return found(
      exact,
      inside(asked, (headword) => headword !== asked),
      likenessHits(lookAlikes(asked), lexicon, index),
    );
  const sound = soundHits(readSound(asked), lexicon, index);
  const english = englishHits(asked, lexicon, index);
  const meant = sound.whole || !english.whole ? [sound, english] : [english, sound];
  const spelled = LIKE_A_NAME.test(asked) || !(sound.whole || english.whole);
  return spelled ? found(exact, ...meant) : found(...meant, exact);
}
