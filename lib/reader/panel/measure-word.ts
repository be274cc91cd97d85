import type { Entry } from '../../domain/lexicon/lexicon';
import { isMeasureSense } from '../../domain/lexicon/measure-sense';
import type { Token } from '../../domain/token';

/** What stands before a measure word: a number, or which, this, each. */
const COUNTS = /^[一二兩两三四五六七八九十百千萬万億亿幾几數数半每這这那哪整第多]+$/u;

/** True where the token at `index` counts something: 三本書, 這張紙. */
export function countsHere(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.kind === 'space') at -= 1;
  const before = tokens[at];
  if (before?.kind === 'number') return true;
  return before?.kind === 'word' && COUNTS.test(before.traditional);
}

/** The entry with what it means as a measure word first; the same object where it is none. */
export function measureFirst(entry: Entry): Entry {
  if (!entry.senses.some(isMeasureSense)) return entry;
  const senses = [
    ...entry.senses.filter(isMeasureSense),
    ...entry.senses.filter((sense) => !isMeasureSense(sense)),
  ];
  return { ...entry, senses };
}
