import { anyOf } from '../script/character-set';
import { CERTAIN } from './evidence';
import type { FoundName, NameRule } from './rule';

export const opensWork = anyOf('《〈');
const closes = anyOf('》〉');

/** Indexes of the tokens between 《 and 》 of one sentence; a mark left open opens nothing. */
export function insideWorks(surfaces: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let opened = -1;
  surfaces.forEach((surface, index) => {
    if (closes(surface) && opened >= 0) {
      for (let at = opened + 1; at < index; at += 1) inside.add(at);
      opened = -1;
    } else if (opensWork(surface)) opened = index;
  });
  return inside;
}

/** Longer ones are sentences, and are read as such. */
const TITLE = /[《〈]([\u3400-\u9fff]{2,10})[》〉]/g;

/**
 * Titles of books, films and songs in 《》: one name each, 《悲情城市》. Those with numbers, Latin or
 * punctuation in them stay apart.
 */
export const work: NameRule = {
  name: 'work',
  propose({ pieces, text }) {
    if (!text.includes('《') && !text.includes('〈')) return [];
    const broken = new Set<number>();
    for (const { kind, start, end } of pieces) {
      if (kind !== 'word') for (let at = start; at < end; at += 1) broken.add(at);
    }
    return [...text.matchAll(TITLE)].flatMap((match): FoundName[] => {
      const title = match[1] as string;
      const start = match.index + 1;
      const end = start + title.length;
      for (let at = start; at < end; at += 1) if (broken.has(at)) return [];
      return [{ start, end, type: 'work', gain: CERTAIN }];
    });
  },
};
