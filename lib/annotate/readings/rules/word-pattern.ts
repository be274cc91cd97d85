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
const SPECIAL = /[…_[(#]/u;

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

export function readPatterns(written: readonly string[]): WordPatterns {
  const patterns = written.filter((word) => SPECIAL.test(word)).map(sourceOf);
  return {
    words: new Set(written.filter((word) => !SPECIAL.test(word))),
    pattern: patterns.length > 0 ? new RegExp(patterns.join('|'), 'u') : null,
  };
}

export const fits = ({ words, pattern }: WordPatterns, word: string): boolean =>
  words.has(word) || (pattern?.test(word) ?? false);

/** A row "name pattern pattern …". */
export function readNamedPatterns({ text }: DataRow): readonly [string, WordPatterns] {
  const [name = '', ...written] = text.split(' ');
  return [name, readPatterns(written)];
}
