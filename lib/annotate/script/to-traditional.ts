import type { Segmenter } from '../../domain/engine';
import type { Lexicon } from '../../domain/lexicon/lexicon';
import type { Span } from '../../domain/span';
import { boundedCache } from '../../lexicon/cache';
import { standsApart } from '../cut/rules/two-words-table';
import { lookUp, tableOf, wordSet } from '../language/data';
import { type ContestTools, settleCuts } from './contested-cuts';
import { formAlone, formInContext, standsForMany, wordInContext } from './one-to-many';
import { taiwanQuotes } from './quotation-marks';
import { everydayForms } from './taiwan-style';
import { isVillage } from './village';

type Convert = (text: string) => string;

export interface TraditionalTools {
  readonly lexicon: Lexicon;
  readonly segment: Segmenter;
  /** OpenCC's `cn` → `tw`. */
  readonly opencc: Convert;
  /** Folds variants of the dictionary's Traditional headwords. */
  readonly fold: Convert;
}

const WORDS = tableOf('scripts/own-spellings');
const BELIEVED = wordSet('scripts/believed');
const KEPT_IN_NAMES = wordSet('scripts/kept-in-names');
const KEPT_IN_LISTED = wordSet('scripts/kept-in-listed-names');
/** At the front only; 里 (里克, 沙里夫) stays anywhere but at the end (花園裡). */
const KEPT_IN_FRONT = wordSet('scripts/kept-as-surnames');

export interface TraditionalConverter {
  /** A whole paragraph. */
  readonly convert: Convert;
  /** One Simplified word by itself. */
  readonly spell: Convert;
}

const WORDS_KEPT = 20_000;

/** Characters of context that a row may ask for. */
const BEFORE = 10;
const AFTER = 6;

/**
 * Simplified → Taiwan's Traditional, word by word: OpenCC on a whole paragraph finds phrases across
 * word borders that are none (理|发电机 → 髮, 了|如何 → 瞭), so it never sees more than a word. Which
 * words there are is settled where they contest a character (see `settleCuts`), the dictionary has a
 * say in how they are spelt, and words of one character are told by what stands around them.
 */
export function traditionalConverter(tools: TraditionalTools): TraditionalConverter {
  const kept = boundedCache<string, Word>(WORDS_KEPT);
  const wordOf = (text: string): Word => {
    const known = kept.get(text);
    if (known) return known;
    const word = readWord(text, tools);
    kept.set(text, word);
    return word;
  };
  const contest: ContestTools = {
    lexicon: tools.lexicon,
    standsForMany,
    isToldAlone: (text, at) => {
      const before = text.slice(Math.max(0, at - BEFORE), at);
      const after = text.slice(at + 1, at + 1 + AFTER);
      return formInContext(text[at] as string, before, after) !== null;
    },
  };
  const convert: Convert = (text) => {
    const words = settleCuts(text, tools.segment(text), contest);
    let converted = '';
    let at = 0;
    for (const word of words) {
      const end = at + word.length;
      converted += formOf(wordOf(word), { text, start: at, end }, tools);
      at = end;
    }
    return taiwanQuotes(converted);
  };
  const spell: Convert = (text) => {
    return formOf(wordOf(text), { text, start: 0, end: text.length }, tools);
  };
  return { convert, spell };
}

interface Word {
  readonly text: string;
  /** Converted by itself. */
  readonly alone: string;
  /** A form nothing in the context can change. */
  readonly fixed: string | null;
  /** True where the dictionary need not be asked as long as the context agrees. */
  readonly plain: boolean;
  /** The dictionary's Traditional headwords, variants folded; read when first asked for. */
  spellings?: readonly string[];
}

/** OpenCC's characters that the dictionary may contradict. */
const DOUBTFUL = new RegExp(`[${[...BELIEVED].map((pair) => pair[0]).join('')}]`);

function readWord(text: string, tools: TraditionalTools): Word {
  const alone = everydayForms(tools.opencc(text));
  if (text.length === 1) return { text, alone, fixed: null, plain: false };
  const own = lookUp(WORDS, text);
  if (own) return { text, alone, fixed: own, plain: false };
  const fixed = tools.lexicon.has(text) ? null : unknown(text, alone, tools);
  return { text, alone, fixed, plain: !DOUBTFUL.test(alone) };
}

const spellingsOf = (word: Word, tools: TraditionalTools): readonly string[] => {
  word.spellings ??= [
    ...new Set(
      tools.lexicon
        .exact(word.text)
        .filter((entry) => entry.simplified === word.text)
        .map((entry) => everydayForms(tools.fold(entry.traditional)))
        .filter((spelling) => spelling.length === word.text.length),
    ),
  ];
  return word.spellings;
};

/** A word the dictionary lacks: mostly a name, in which characters that can be names stay. */
function unknown(text: string, alone: string, tools: TraditionalTools): string {
  if (alone.length !== text.length) return alone;
  const listed = tools.lexicon.nameTag?.(text) != null;
  return Array.from(alone, (character, index) => {
    const source = text[index] as string;
    const stays =
      KEPT_IN_NAMES.has(source) ||
      (listed && KEPT_IN_LISTED.has(source)) ||
      (index === 0 && KEPT_IN_FRONT.has(source)) ||
      (index < text.length - 1 && source === '里');
    return stays && everydayForms(tools.opencc(source)) === character ? source : character;
  }).join('');
}

function formOf(
  word: Word,
  { text, start, end }: { readonly text: string } & Span,
  tools: TraditionalTools,
): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const told = wordInContext(word.text, before, text.slice(end, end + AFTER));
  if (told !== null) return told;
  if (word.fixed !== null) {
    // 范先生, 出戲: a character glued to what follows it, by the segmenter's list of nouns.
    const glued = formInContext(text[start] as string, before, text.slice(start + 1, end + AFTER));
    return glued && !WORDS.has(word.text) ? glued + word.fixed.slice(1) : word.fixed;
  }
  if (standsApart(word.text, before, text.slice(end, end + 4))) {
    return Array.from(word.text, (character, at) => {
      const from = start + at;
      const [left, right] = [text.slice(0, from), text.slice(from + 1)];
      return (
        formAlone(character, left.slice(-BEFORE), right.slice(0, AFTER)) ??
        word.alone[at] ??
        character
      );
    }).join('');
  }
  if (word.text.length === 1) {
    if (word.text === '里' && isVillage(before, text.slice(end, end + AFTER), tools.lexicon))
      return '里';
    return formAlone(word.text, before, text.slice(end, end + AFTER)) ?? word.alone;
  }
  const { alone } = word;
  if (word.plain) return alone;
  const spellings = spellingsOf(word, tools);
  if (spellings.includes(alone)) return alone;
  const spelling = spellings[0];
  return spelling !== undefined && isBelieved(alone, spelling) ? spelling : alone;
}

function isBelieved(alone: string, spelling: string): boolean {
  for (let at = 0; at < alone.length; at += 1) {
    const pair = `${alone[at]}${spelling[at]}`;
    if (alone[at] !== spelling[at] && !BELIEVED.has(pair)) return false;
  }
  return true;
}
