import type { Entry, Sense } from '../domain/lexicon';
import type { Token } from '../domain/token';

/** What stands before a measure word: a number, or which, this, each. */
const COUNTS = /^[一二兩两三四五六七八九十百千萬万億亿幾几數数半每這这那哪整第多]+$/u;

const isMeasure = ({ glosses, counts }: Sense): boolean =>
  counts !== undefined || /^\(?classifier\b/i.test(glosses[0] ?? '');

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
  if (!entry.senses.some(isMeasure)) return entry;
  const senses = [
    ...entry.senses.filter(isMeasure),
    ...entry.senses.filter((sense) => !isMeasure(sense)),
  ];
  return { ...entry, senses };
}
