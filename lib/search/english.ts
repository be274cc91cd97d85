import type { Entry, Sense } from '../domain/lexicon/lexicon';
import { baseForms } from './english-forms';

/**
 * Words that tell nothing of what is meant where others stand beside them. "to" and "a" are the
 * forms in which a dictionary cites verbs and nouns.
 */
const LITTLE = new Set(['a', 'an', 'the', 'to', 'be', 'of', 'sb', 'sth', 'one', "one's", 'or']);

const WORD = /[\p{Script=Latin}\d]+(?:['’-][\p{Script=Latin}\d]+)*/gu;

/** English as it is compared: no accents, no capitals, straight apostrophes. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** What stands in brackets explains a gloss and is no part of it: "bank (finance)". */
const withoutNotes = (gloss: string): string => gloss.replace(/\([^()]*\)/g, ' ');

/** The words of an English text, folded, those that tell nothing left out unless there are no others. */
export function wordsOf(text: string): readonly string[] {
  const all = fold(text).match(WORD) ?? [];
  const telling = all.filter((word) => !LITTLE.has(word));
  return telling.length > 0 ? telling : all;
}

/** English as it was asked for. */
export interface AskedEnglish {
  readonly words: readonly string[];
  /** Cited as a verb is: "to answer". */
  readonly verb: boolean;
}

const VERB = /^\s*to\s+\p{L}/iu;

export const readEnglish = (text: string): AskedEnglish => ({
  words: wordsOf(text),
  verb: VERB.test(text),
});

/** Of a gloss, where a verb was asked for and it is none. */
const NO_VERB = 0.75;

/** Later senses and later glosses count less, never nothing. */
const SENSE_FADES = 0.22;
const GLOSS_FADES = 0.12;

/** Of a gloss that has the words only in its explanation: "writing implement (pen, pencil etc)". */
const NOTED = 0.08;

/** Whether two words are forms of one. */
function areForms(word: string, asked: string): boolean {
  if (word === asked) return true;
  // Forms of one word begin alike, but for those that are in no rule: went, was.
  const forms = baseForms(asked);
  return baseForms(word).some((form) => forms.includes(form));
}

/** What a gloss is to the words asked for: all of it, its beginning, or so many words among others. */
function glossScore(gloss: string, asked: readonly string[]): number {
  const words = wordsOf(withoutNotes(gloss));
  const matches = (word: string, at: number): boolean =>
    words[at] !== undefined && areForms(words[at], word);
  if (!asked.every((word) => words.some((own) => areForms(own, word)))) {
    const noted = wordsOf(gloss);
    return asked.every((word) => noted.includes(word)) ? NOTED : 0;
  }
  const sharp = asked.every((word) => words.includes(word)) ? 1 : 0.8;
  if (words.length === asked.length) return sharp;
  const inOrder = asked.every(matches);
  return sharp * ((inOrder ? 0.45 : 0.35) / Math.sqrt(words.length - asked.length + 1));
}

/** Labels of senses that few who ask in English look for. */
const RARE = /^(?:old|archaic|dialect|literary|classical|surname)$/;

const standing = ({ labels }: Sense): number =>
  labels.some((label) => RARE.test(label)) ? 0.4 : 1;

/**
 * How well an entry answers what was asked for in English: 1 where its first gloss is just that, 0
 * where it is in none of its glosses.
 */
export function englishScore(entry: Entry, { words, verb }: AskedEnglish): number {
  let best = 0;
  for (const [at, sense] of entry.senses.entries()) {
    for (const [place, gloss] of sense.glosses.entries()) {
      const near = 1 / ((1 + SENSE_FADES * at) * (1 + GLOSS_FADES * place));
      const most = standing(sense) * near * (verb && !VERB.test(gloss) ? NO_VERB : 1);
      // Nothing that stands later can be better where this could not.
      if (most > best) best = Math.max(best, most * glossScore(gloss, words));
    }
  }
  return best;
}
