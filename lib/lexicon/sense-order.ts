import type { Sense } from '../domain/lexicon/lexicon';
import { SENSE_TABLE, TAIWAN_FIRST } from './sense-table';

const ORDER: ReadonlyMap<string, readonly string[]> = new Map(
  SENSE_TABLE.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2).split('; ')] as const;
    }),
);

const TAIWAN: ReadonlySet<string> = new Set(TAIWAN_FIRST.trim().split(/\s+/));

const isTaiwans = ({ labels, glosses }: Sense): boolean =>
  labels.some((label) => /\bTw\b|^Taiwan/.test(label)) || /\(Tw\)/.test(glosses[0] ?? '');

/** No longer said: 碼 is no agate. */
const DATED = /^(?:old|archaic|classical)$/;

/** What is named outright comes before what only begins so: 問道 is to ask, not to ask the way. */
const BEFORE_LIKE = 0.5;

const shown = (sense: Sense): string =>
  [...sense.labels.map((label) => `(${label})`), sense.glosses[0] ?? ''].join(' ');

/** A surname, an old sense or a mere reference (南京: short for 南京市) is never what a word means first. */
function lastResortsLast(senses: readonly Sense[]): readonly Sense[] {
  const isLast = ({ labels, glosses }: Sense): boolean =>
    labels.includes('surname') || labels.some((label) => DATED.test(label)) || glosses.length === 0;
  return [...senses.filter((sense) => !isLast(sense)), ...senses.filter(isLast)];
}

/** Puts what a common word means today first; others keep the dictionary's order but for last resorts. */
export function orderSenses(
  traditional: string,
  pinyin: string,
  senses: readonly Sense[],
): readonly Sense[] {
  const beginnings = ORDER.get(`${traditional} ${pinyin}`);
  if (TAIWAN.has(traditional)) {
    return [...senses.filter(isTaiwans), ...senses.filter((sense) => !isTaiwans(sense))];
  }
  if (!beginnings) return lastResortsLast(senses);
  const rank = (sense: Sense): number => {
    const text = shown(sense);
    const plain = sense.glosses[0] ?? '';
    const exact = beginnings.indexOf(plain);
    const begins = (start: string): boolean => text.startsWith(start) || plain.startsWith(start);
    const at = exact < 0 ? beginnings.findIndex(begins) : exact - BEFORE_LIKE;
    return at === -1 ? beginnings.length : at;
  };
  return senses
    .map((sense, index) => ({ sense, index, rank: rank(sense) }))
    .sort((left, right) => left.rank - right.rank || left.index - right.index)
    .map(({ sense }) => sense);
}
