import type { Lexicon } from '../../domain/lexicon/lexicon';
import { boundedCache } from '../../lexicon/cache';
import { MORE, NUMBER_ENDS, SEVERAL } from '../../text/numerals';
import { standsApart } from '../cut/rules/two-words-table';
import { partsOf } from '../language/beside';
import { lookUp, tableOf, wordSet } from '../language/data';
import { anyOf } from '../script/character-set';
import { formInContext, wordInContext } from '../script/one-to-many';
import { everydayForms } from '../script/taiwan-style';
import { isVillage } from '../script/village';
import {
  DOUBTFUL_CHARACTERS,
  LIKELY_PAIRS,
  NAME_PAIRS,
  NEVER_ALONE_PAIRS,
  type Pairs,
  POSSIBLE_PAIRS,
  SURE_ALONE,
  SURE_IN_NAMES,
  SURE_PAIRS,
} from './confused';
import type { RepairableWord } from './word';

export interface Repair {
  /** What was meant, as long as the word. */
  readonly traditional: string;
  /**
   * `certain`: to be shown in any text; `likely`: to be shown where the text looks
   * machine-converted, else a suggestion; `possible`: a suggestion in any text.
   */
  readonly confidence: 'certain' | 'likely' | 'possible';
}

export type Repairer = (word: RepairableWord) => Repair | null;

export interface RepairTools {
  readonly lexicon: Lexicon;
  /** Taiwan's spelling of one Simplified word. */
  readonly spell: (simplified: string) => string;
  /** Folds variants of Traditional text. */
  readonly fold: (text: string) => string;
}

/** What may stand after all. */
const ACCEPTED = wordSet('repair/accepted-spellings');
const PARTS = partsOf('repair/parts');
const isMiles = PARTS.ends('miles');
const isByRegion = PARTS.holds('by-region');
const standsInNames = PARTS.holds('in-names');
/** 卡裡努斯: 裡 is never inside a transliteration. */
const isTransliterated = PARTS.all('transliterated');

const VERDICTS_KEPT = 10_000;

/** True for words with a character that a machine confuses; all others are as they should be. */
export const mayBeWrong = anyOf([...DOUBTFUL_CHARACTERS, '出']);

/**
 * Finds characters a machine conversion from Simplified got wrong. A word of several characters
 * is repaired when the dictionary does not have it as written, has exactly one spelling of its
 * Simplified form, the conversion by words agrees, and the characters are of those that are
 * confused; one-character words only where what stands around them asks for another character.
 */
export function repairer(tools: RepairTools): Repairer {
  const kept = boundedCache<string, Repair | null>(VERDICTS_KEPT);
  return (word) => {
    if (!mayBeWrong(word.traditional)) return null;
    if (word.traditional.length === 1) return repairAlone(word, tools);
    const measure = AFTER_NUMBERS.has(word.traditional) && NUMBER.test(word.before);
    if (measure) {
      const traditional = lookUp(AFTER_NUMBERS, word.traditional) as string;
      return { traditional, confidence: 'certain' };
    }
    const told = wordInContext(word.simplified, word.before, word.after);
    if (told !== null) {
      const traditional = mend(word.traditional, told, SURE_PAIRS);
      return traditional ? { traditional, confidence: 'certain' } : null;
    }
    const known = kept.get(word.traditional);
    const verdict = known === undefined ? judge(word, tools) : known;
    if (known === undefined) kept.set(word.traditional, verdict);
    if (verdict === null) return null;
    if (ACCEPTED.has(word.traditional) || isCountedOff(word, verdict.traditional)) return null;
    return isClaimed(word, verdict.traditional, tools) ? null : verdict;
  };
}

/**
 * 一隻|怕黑: what stands before asks for the first character as it is written, so that only the cut
 * is wrong.
 */
function isCountedOff(word: RepairableWord, mended: string): boolean {
  const { traditional, simplified, before, after } = word;
  const [first = ''] = traditional;
  if (mended.startsWith(first)) return false;
  return formInContext(simplified.charAt(0), before, simplified.slice(1) + after) === first;
}

/** Longer words claim no character of another. */
const LONGEST = 4;

/**
 * 天后|來: whether a word of Traditional holds, across the word's borders and as it is written, a
 * character to be repaired, so that nothing is wrong but the cut.
 */
function isClaimed(word: RepairableWord, mended: string, { lexicon }: RepairTools): boolean {
  const { traditional, writtenBefore = '', writtenAfter = '' } = word;
  const whole = writtenBefore + traditional + writtenAfter;
  const [start, end] = [writtenBefore.length, writtenBefore.length + traditional.length];
  for (let at = 0; at < traditional.length; at += 1) {
    if (traditional[at] === mended[at]) continue;
    const place = start + at;
    for (let from = Math.max(0, place - LONGEST + 1); from <= place; from += 1) {
      for (let to = place + 1; to <= Math.min(whole.length, from + LONGEST); to += 1) {
        if (from >= start && to <= end) continue;
        const claim = { from: from - start, to: to - start, text: whole.slice(from, to) };
        if (isLikelier(claim, word, lexicon)) return true;
      }
    }
  }
  return false;
}

/** How much oftener a character is right than wrong, where both ways of cutting are as likely. */
const WRITTEN_IS_RIGHT = 50;

/**
 * Whether a stretch across a border of the word is a headword as it is written, and the cut that has
 * it likely enough beside the one that has the word.
 * @param claim offsets count from the word's beginning.
 */
function isLikelier(
  claim: { readonly from: number; readonly to: number; readonly text: string },
  { simplified, before, after }: RepairableWord,
  lexicon: Lexicon,
): boolean {
  const { from, to, text } = claim;
  const entry = lexicon.exact(text).find(({ traditional }) => traditional === text);
  const isVariant = entry?.senses.every(({ references }) =>
    references.some(({ kind }) => kind.includes('variant')),
  );
  if (!entry || isVariant) return false;
  const left = before.slice(0, before.length + from);
  if (from < 0 && standsApart(entry.simplified, left, '')) return false;
  const outside = from < 0 ? before.slice(from) : after.slice(0, to - simplified.length);
  const rest = from < 0 ? simplified.slice(to) : simplified.slice(0, from);
  if (rest.length > 1 && !lexicon.has(rest)) return false;
  const often = (word: string): number => Math.max(100, word === '' ? 0 : lexicon.frequency(word));
  const apart = rest === '' ? 1 : often(rest) / often(outside);
  return apart * often(entry.simplified) * WRITTEN_IS_RIGHT > often(simplified);
}

/** Puts the confused characters right and leaves the author's style; null when none is. */
function mend(written: string, meant: string, pairs: Pairs): string | null {
  if (written.length !== meant.length) return null;
  let mended = '';
  for (let at = 0; at < written.length; at += 1) {
    const pair = `${written[at]}${meant[at]}`;
    mended += pairs.has(pair) ? meant[at] : written[at];
  }
  return mended === written ? null : mended;
}

/** 村裡, 家裡: inside a place, though 村里 is a word too; but 公裡 and 英裡 can only be miles. */
const isInside = (written: string): boolean =>
  written.endsWith('裡') && !isMiles(written.slice(0, -1));
/** 三百海裡: miles at sea; 海裡 alone is in the sea. */
const AFTER_NUMBERS = tableOf('repair/after-numbers');
const NUMBER = new RegExp(`[${NUMBER_ENDS}${SEVERAL}${MORE}半]$`);

function judge(word: RepairableWord, tools: RepairTools): Repair | null {
  const { traditional, simplified } = word;
  const written = everydayForms(traditional);
  const entries = tools.lexicon.exact(simplified).filter((e) => e.simplified === simplified);
  const spelling = (form: string): string => everydayForms(tools.fold(form));
  const spellings = new Set(
    entries
      .filter((e) => !e.senses.every((s) => s.references.some((r) => r.kind.includes('variant'))))
      .map((e) => spelling(e.traditional)),
  );
  const meant = tools.spell(simplified);
  const isPlace = entries.some(({ pinyin }) => /^[A-Z]/.test(pinyin));
  if (spellings.has(written)) return isPlace ? null : regional(word, meant, spellings);
  if (!isPlace && isInside(written)) return null;
  const pairs = isPlace ? SURE_IN_NAMES : SURE_PAIRS;
  const sure = mend(written, meant, pairs);
  if (sure && spellings.size === 1 && spellings.has(sure)) {
    const traditional = mend(word.traditional, meant, pairs);
    return traditional ? { traditional, confidence: 'certain' } : null;
  }
  if (/裡(?=.)/.test(traditional) && isTransliterated(traditional)) {
    return { traditional: traditional.replace(/裡(?=.)/g, '里'), confidence: 'certain' };
  }
  // 埃弗里, 海涌: in names the dictionary lacks, these are as good as what they seem to stand for.
  if (entries.length === 0 && standsInNames(written)) return null;
  // A name, or what may be one: its style is nobody's mistake.
  const named = isPlace ? NAME_PAIRS : LIKELY_PAIRS;
  const likely = mend(written, meant, entries.length === 0 ? SURE_PAIRS : named);
  const possible = entries.length > 0 && mend(written, meant, POSSIBLE_PAIRS);
  return likely || possible ? restyle(word, meant) : null;
}

/**
 * Both spellings are words: where Taiwan's table has another than the dictionary (伙伴 → 夥伴) or
 * the choice is between 並 and 併, or 台風 on the stage and 颱風, a machine's text is mended.
 */
function regional(
  word: RepairableWord,
  meant: string,
  spellings: ReadonlySet<string>,
): Repair | null {
  if (spellings.has(meant) && !isByRegion(meant)) return null;
  return restyle(word, meant);
}

/** The repair on the word as its author styled it: 臺 stays 臺 where only 制 is wrong. */
function restyle(word: RepairableWord, meant: string): Repair | null {
  const traditional = mend(word.traditional, meant, LIKELY_PAIRS);
  if (traditional) return { traditional, confidence: 'likely' };
  const possible = mend(word.traditional, meant, POSSIBLE_PAIRS);
  return possible ? { traditional: possible, confidence: 'possible' } : null;
}

function repairAlone(word: RepairableWord, tools: RepairTools): Repair | null {
  const { traditional, simplified, before, after } = word;
  if (traditional === '裡' && isVillage(before, after, tools.lexicon)) {
    return { traditional: '里', confidence: 'certain' };
  }
  const asked = formInContext(simplified, before, after);
  if (asked !== null) {
    const pair = `${traditional}${asked}`;
    if (SURE_ALONE.has(pair)) return { traditional: asked, confidence: 'certain' };
    return LIKELY_PAIRS.has(pair) ? { traditional: asked, confidence: 'likely' } : null;
  }
  const usual = tools.spell(simplified);
  if (NEVER_ALONE_PAIRS.has(`${traditional}${usual}`)) {
    return { traditional: usual, confidence: 'certain' };
  }
  return USUALLY.has(`${traditional}${usual}`)
    ? { traditional: usual, confidence: 'likely' }
    : null;
}

/** Alone, and nothing around it asking for it, the first is all but never meant. */
const USUALLY = wordSet('repair/alone-likely');

/** What no surname is, with the surname that a machine wrote so. */
const NEVER_SURNAMES = tableOf('repair/never-surnames');

/**
 * A name with 裡 inside (卡裡努斯, 阿裡·哈恩) has 里: nobody is called "inside". At its end 裡 may
 * belong to the sentence. A person called 薑大衛 is 姜大衛.
 * @param after the character that follows the name.
 */
export function repairName(name: string, after: string, isPerson: boolean): Repair | null {
  const surname = isPerson ? lookUp(NEVER_SURNAMES, name[0] ?? '') : undefined;
  const mended = ((surname ?? name[0] ?? '') + name.slice(1)).replace(/裡(?=.)/gu, '里');
  const traditional = /[·‧•・]/u.test(after) ? mended.replace(/裡$/u, '里') : mended;
  return traditional === name ? null : { traditional, confidence: 'certain' };
}
