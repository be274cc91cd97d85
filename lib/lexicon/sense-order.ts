import type { Sense } from '../domain/lexicon/lexicon';

/** What is to come first; compiled from `dictionary/senses/`. */
export interface SenseOrder {
  /** By traditional headword and pinyin, 被 bei4: how the senses begin that come first. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** Traditional headwords whose sense marked as Taiwan's comes first. */
  readonly taiwanFirst: ReadonlySet<string>;
}

/** Senses as the dictionary has them. */
export const AS_LISTED: SenseOrder = { beginnings: new Map(), taiwanFirst: new Set() };

const isTaiwans = ({ labels, glosses }: Sense): boolean =>
  labels.some((label) => /\bTw\b|^Taiwan/.test(label)) || /\(Tw\)/.test(glosses[0] ?? '');

/** No longer said: 碼 is no agate. */
const DATED = /^(?:old|archaic|classical)$/;

/** What is named outright comes before what only begins so: 問道 is to ask, not to ask the way. */
const BEFORE_LIKE = 0.5;

const shown = (sense: Sense): string =>
  [...sense.labels.map((label) => `(${label})`), sense.glosses[0] ?? ''].join(' ');

/** What a saying says word for word (塞翁失馬: the old man lost his horse), not what is meant by it. */
const isLiteral = ({ labels, glosses }: Sense): boolean =>
  labels.includes('lit.') || glosses[0]?.startsWith('lit. ') === true;

/**
 * A surname, an old sense or a mere reference (南京: short for 南京市) is never what a word means first,
 * nor is what a saying says word for word.
 */
function lastResortsLast(senses: readonly Sense[]): readonly Sense[] {
  const isLast = ({ labels, glosses }: Sense): boolean =>
    labels.includes('surname') || labels.some((label) => DATED.test(label)) || glosses.length === 0;
  const rest = senses.filter((sense) => !isLast(sense));
  return [
    ...rest.filter((sense) => !isLiteral(sense)),
    ...rest.filter(isLiteral),
    ...senses.filter(isLast),
  ];
}

/** Whether a sense's first gloss begins so, with its labels or without. */
export const startsAs = (sense: Sense, beginning: string): boolean =>
  shown(sense).startsWith(beginning) || (sense.glosses[0] ?? '').startsWith(beginning);

/**
 * Which of the beginnings a sense has, by its place among them; what is named outright comes a
 * little before. Their number where it has none.
 */
export function rankOf(sense: Sense, beginnings: readonly string[]): number {
  const exact = beginnings.indexOf(sense.glosses[0] ?? '');
  const begins = (start: string): boolean => startsAs(sense, start);
  const at = exact < 0 ? beginnings.findIndex(begins) : exact - BEFORE_LIKE;
  return at === -1 ? beginnings.length : at;
}

export const hasTaiwans = (senses: readonly Sense[]): boolean => senses.some(isTaiwans);

/** Puts what a common word means today first; others keep the dictionary's order but for last resorts. */
export function orderSenses(
  traditional: string,
  pinyin: string,
  senses: readonly Sense[],
  order: SenseOrder,
): readonly Sense[] {
  const beginnings = order.beginnings.get(`${traditional} ${pinyin}`);
  if (order.taiwanFirst.has(traditional)) {
    return [...senses.filter(isTaiwans), ...senses.filter((sense) => !isTaiwans(sense))];
  }
  if (!beginnings) return lastResortsLast(senses);
  return lastResortsLast(senses)
    .map((sense, index) => ({ sense, index, rank: rankOf(sense, beginnings) }))
    .sort((left, right) => left.rank - right.rank || left.index - right.index)
    .map(({ sense }) => sense);
}
