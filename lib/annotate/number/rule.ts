import type { Reading } from '../../domain/reading/reading';
import { BIG_UNITS, NUMERALS, PLAIN_DIGITS, POINTS } from '../../text/numerals';
import { speakCharacters } from './spoken';

/** What the dictionary is asked: is this surface a headword? */
export type IsWord = (surface: string) => boolean;

export interface Candidate {
  readonly match: RegExpExecArray;
  /** The whole paragraph, full-width digits made ASCII. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: IsWord;
}

export interface Result {
  readonly value: number | null;
  readonly reading: Reading;
  readonly gloss?: string;
  /** UTF-16 units taken, where fewer or more than matched. */
  readonly length?: number;
}

/** Tried in order at every position a number can start; the first that agrees wins. */
export interface NumberRule {
  readonly pattern: RegExp;
  readonly read: (candidate: Candidate) => Result | null;
}

export const ASCII = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
export const HAN = `[${NUMERALS}]+`;
export const HAN_DECIMAL = `${HAN}(?:[${POINTS}][${PLAIN_DIGITS}]+(?![十百千分刻時时])[${BIG_UNITS}]*)?`;

export const spoken = (text: string): Reading => speakCharacters(text);
