import type { Lexicon } from '../../domain/lexicon/lexicon';
import { boundedCache } from '../../lexicon/cache';
import { MORE, NUMBER_ENDS, SEVERAL } from '../../text/numerals';
import { partsOf } from '../language/beside';
import { lookUp, tableOf, wordSet } from '../language/data';
import { anyOf } from '../script/character-set';
import { formInContext } from '../script/one-to-many';
import { everydayForms } from '../script/taiwan-style';
import { isVillage } from '../script/village';
import { DOUBTFUL_CHARACTERS, LIKELY_PAIRS, NAME_PAIRS, type Pairs, SURE_PAIRS } from './confused';
import type { RepairableWord } from './word';

export interface Repair {
  /** What was meant, as long as the word. */
  readonly traditional: string;
  /**
   * `certain`: to be shown in any text; `likely`: to be shown where the text looks
   * machine-converted, else a suggestion.
   */
  readonly confidence: 'certain' | 'likely';
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
    const known = kept.get(word.traditional);
    const verdict = known === undefined ? judge(word, tools) : known;
    if (known === undefined) kept.set(word.traditional, verdict);
    if (verdict === null) return null;
    return ACCEPTED.has(word.traditional) ? null : verdict;
  };
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
  const sure = mend(written, meant, SURE_PAIRS);
  if (sure && spellings.size === 1 && spellings.has(sure)) return restyle(word, meant, 'certain');
  if (/裡(?=.)/.test(traditional) && isTransliterated(traditional)) {
    return { traditional: traditional.replace(/裡(?=.)/g, '里'), confidence: 'certain' };
  }
  // 埃弗里, 海涌: in names the dictionary lacks, these are as good as what they seem to stand for.
  if (entries.length === 0 && standsInNames(written)) return null;
  // A name, or what may be one: its style is nobody's mistake.
  const named = isPlace ? NAME_PAIRS : LIKELY_PAIRS;
  const likely = mend(written, meant, entries.length === 0 ? SURE_PAIRS : named);
  return likely ? restyle(word, meant, 'likely') : null;
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
  return restyle(word, meant, 'likely');
}

/** The repair on the word as its author styled it: 臺 stays 臺 where only 制 is wrong. */
function restyle(
  word: RepairableWord,
  meant: string,
  confidence: Repair['confidence'],
): Repair | null {
  const pairs = confidence === 'certain' ? SURE_PAIRS : LIKELY_PAIRS;
  const traditional = mend(word.traditional, meant, pairs);
  return traditional ? { traditional, confidence } : null;
}

/** 一只青蛙, 要求籤: the sure pairs by context, the others likely at best. */
const SURE_ALONE = wordSet('repair/alone-certain');

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
  return USUALLY.has(`${traditional}${usual}`)
    ? { traditional: usual, confidence: 'likely' }
    : null;
}

/** Alone, and nothing around it asking for it, the first is all but never meant. */
const USUALLY = wordSet('repair/alone-likely');

/**
 * A name with 裡 inside (卡裡努斯, 阿裡·哈恩) has 里: nobody is called "inside". At its end 裡 may
 * belong to the sentence.
 * @param after the character that follows the name.
 */
export function repairName(name: string, after: string): Repair | null {
  const mended = name.replace(/裡(?=.)/gu, '里');
  const traditional = /[·‧•・]/u.test(after) ? mended.replace(/裡$/u, '里') : mended;
  return traditional === name ? null : { traditional, confidence: 'certain' };
}
