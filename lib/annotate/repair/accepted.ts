import { wordSet } from '../language/data';
import type { RepairableWord } from './word';

const SPELLINGS = wordSet('repair/accepted-spellings');

type Accept = (word: RepairableWord, meant: string) => boolean;

const spelling: Accept = (word) => SPELLINGS.has(word.traditional);

/** 三天後 cut as 三|天後: not the Empress of Heaven. */
const daysLater: Accept = (word, meant) =>
  meant === '天后' && /[0-9一二三四五六七八九十百千兩两幾几數数多半當当今明前]$/.test(word.before);

/** When what is written may stand after all. */
export const ACCEPTED: readonly Accept[] = [spelling, daysLater];
