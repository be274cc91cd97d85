import { isHan } from '../domain/han';
import type { Found } from '../domain/lexicon/search';
import { bestOf, Candidates } from './best';
import { type SearchSources, SHOWN } from './sources';

/** More parts are typed by nobody: no character is taken into more. */
const MOST_PARTS = 4;
/** A character that is made of nothing else comes before all that have more in them. */
const NOTHING_ELSE = 300;
const ONE_MORE = 30;

/** Characters as they are written inside others, after those that people type for them. */
const INSIDE: ReadonlyMap<string, string> = new Map(
  [
    '水氵',
    '人亻',
    '心忄',
    '手扌',
    '火灬',
    '刀刂',
    '犬犭',
    '示礻',
    '衣衤',
    '艸艹',
    '草艹',
    '竹⺮',
  ].map((pair) => [pair[0] as string, pair[1] as string]),
);

const standsFor = (asked: string, part: string): boolean =>
  part === asked || part === INSIDE.get(asked) || asked === INSIDE.get(part);

/** How many parts there are beside those asked for; null where one of those is missing. */
function beside(asked: readonly string[], parts: string): number | null {
  const left = [...parts];
  for (const one of asked) {
    const at = left.findIndex((part) => standsFor(one, part));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return left.length;
}

/** Characters that are made of the ones typed: 氵每 finds 海, 女馬 finds 媽. */
export function partsHits(text: string, sources: SearchSources): Found {
  const { lexicon, index, components } = sources;
  const asked = [...text.replace(/\s/gu, '')];
  const none: Found = { by: 'parts', whole: false, entries: [] };
  if (asked.length < 2 || asked.length > MOST_PARTS || !asked.every(isHan)) return none;
  const near = new Candidates();
  for (const [character, parts] of components()) {
    const more = beside(asked, parts);
    if (more === null) continue;
    const score = more === 0 ? NOTHING_ELSE : -ONE_MORE * more;
    for (const entry of lexicon.places(character)) near.add(entry, score + index.standing(entry));
  }
  // One entry a character: its others are read on its page.
  const met = new Set<string>();
  const once = (entry: number, score: number): number | null => {
    const { traditional } = lexicon.at(entry);
    if (met.has(traditional)) return null;
    met.add(traditional);
    return score;
  };
  const all = near.best(Number.POSITIVE_INFINITY);
  const scores = new Map(all.map(({ entry, score }) => [entry, score]));
  const best = bestOf(all, (entry) => once(entry, scores.get(entry) as number), SHOWN);
  return {
    by: 'parts',
    whole: (best[0]?.score ?? 0) >= NOTHING_ELSE,
    entries: best.map(({ entry }) => lexicon.at(entry)),
  };
}
