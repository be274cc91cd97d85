import type { Sense } from '../domain/lexicon';
import { SENSE_TABLE } from './sense-table';

const ORDER: ReadonlyMap<string, readonly string[]> = new Map(
  SENSE_TABLE.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2).split('; ')] as const;
    }),
);

const shown = (sense: Sense): string =>
  [...sense.labels.map((label) => `(${label})`), sense.glosses[0] ?? ''].join(' ');

/** A surname or a mere reference (南京: short for 南京市) is never what a word means first. */
function lastResortsLast(senses: readonly Sense[]): readonly Sense[] {
  const isLast = ({ labels, glosses }: Sense): boolean =>
    labels.includes('surname') || glosses.length === 0;
  return [...senses.filter((sense) => !isLast(sense)), ...senses.filter(isLast)];
}

/** Puts what a common word means today first; others keep the dictionary's order but for last resorts. */
export function orderSenses(
  traditional: string,
  pinyin: string,
  senses: readonly Sense[],
): readonly Sense[] {
  const beginnings = ORDER.get(`${traditional} ${pinyin}`);
  if (!beginnings) return lastResortsLast(senses);
  const rank = (sense: Sense): number => {
    const text = shown(sense);
    const plain = sense.glosses[0] ?? '';
    const at = beginnings.findIndex((start) => text.startsWith(start) || plain.startsWith(start));
    return at < 0 ? beginnings.length : at;
  };
  return senses
    .map((sense, index) => ({ sense, index, rank: rank(sense) }))
    .sort((left, right) => left.rank - right.rank || left.index - right.index)
    .map(({ sense }) => sense);
}
