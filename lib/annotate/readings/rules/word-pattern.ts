import { NUMERALS, SEVERAL } from '../../../text/numerals';
import type { DataRow } from '../../language/data';

/**
 * Words as the data files of readings write them: 睡, or a pattern. In a pattern "…" is any
 * characters or none, "_" one character, "[睡找]" one of these, "[^睡找]" one but these, "(睡,找到)"
 * one of these words, "#" a number in figures or numerals.
 */
export interface WordPatterns {
  readonly words: ReadonlySet<string>;
  readonly pattern: RegExp | null;
}

/** Numerals as they stand before or inside a word. */
const NUMBER = `(?:\\d.*|[${NUMERALS}${SEVERAL}]+)`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @throws Error when a bracket is not closed */
function sourceOf(pattern: string): string {
  const open = pattern.startsWith('…') ? '' : '^';
  const close = pattern.endsWith('…') ? '' : '$';
  const parts = pattern.replace(/^…|…$/gu, '').match(/\[[^[\]]+\]|\([^()]+\)|./gu) ?? [];
  const source = parts.map((part) => {
    if (part === '#') return NUMBER;
    if (part === '_') return '.';
    if (part === '…') return '.*';
    if (part === '[' || part === '(') throw new Error(`${pattern}: a bracket is not closed`);
    if (part.startsWith('[')) return part;
    if (part.startsWith('(')) return `(?:${escaped(part.slice(1, -1)).replaceAll(',', '|')})`;
    return escaped(part);
  });
  return open + source.join('') + close;
}

/** Parts that stand for no list of words; brackets alone are faults, told elsewhere. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['…', '_', '#', '[', '(']);

/** More words than these are left to the pattern. */
const MOST_WORDS = 200;

/**
 * The words of a pattern that stands for a list of them: [睡找]到 is 睡到 and 找到. A set answers
 * sooner than an expression, and neighbours are asked about more often than anything else.
 * @returns null for a pattern of any length, of any character, or of too many words
 */
function wordsIn(pattern: string): readonly string[] | null {
  let words: readonly string[] = [''];
  for (const part of pattern.match(/\[[^[\]]+\]|\([^()]+\)|./gu) ?? []) {
    if (OPEN_ENDED.has(part)) return null;
    // One but these, or a range.
    if (part.startsWith('[') && (part.startsWith('[^') || part.includes('-'))) return null;
    const inside = part.slice(1, -1);
    const choices = part.startsWith('[')
      ? [...inside]
      : part.startsWith('(')
        ? inside.split(',')
        : [part];
    if (words.length * choices.length > MOST_WORDS) return null;
    words = words.flatMap((word) => choices.map((choice) => word + choice));
  }
  return words;
}

export function readPatterns(written: readonly string[]): WordPatterns {
  const words = new Set<string>();
  const patterns: string[] = [];
  for (const each of written) {
    const listed = wordsIn(each);
    if (listed) for (const word of listed) words.add(word);
    else patterns.push(sourceOf(each));
  }
  return { words, pattern: patterns.length > 0 ? new RegExp(patterns.join('|'), 'u') : null };
}

export const fits = ({ words, pattern }: WordPatterns, word: string): boolean =>
  words.has(word) || (pattern?.test(word) ?? false);

/** A row "name pattern pattern …". */
export function readNamedPatterns({ text }: DataRow): readonly [string, WordPatterns] {
  const [name = '', ...written] = text.split(' ');
  return [name, readPatterns(written)];
}
