import type { SavedWord } from '../../domain/card';
import { LONGEST_LIST_NAME, type WordList } from '../../domain/word-list';
import type { NewList } from './word-lists';

/** Which part of a list is meant: a level of it, or all. */
export interface ListPart {
  readonly list: WordList;
  /** Index of the level; null for the whole list. */
  readonly level: number | null;
}

/** Every part that can be looked at: each list, then its levels. */
export const partsOf = (lists: readonly WordList[]): ListPart[] =>
  lists.flatMap((list) => [
    { list, level: null },
    ...list.levels.map((_, level) => ({ list, level })),
  ]);

/** What a part is called, and told from others by: "TOCFL", "TOCFL · A1". */
export const partName = ({ list, level }: ListPart): string =>
  level === null ? list.name : `${list.name} · ${list.levels[level] ?? ''}`;

/** Ids of the words of a part. */
export const idsOfPart = ({ list, level }: ListPart): ReadonlySet<string> =>
  new Set(list.words.filter((word) => level === null || word[1] === level).map(([id]) => id));

/** How far a learner has come with a list. */
export interface ListCount {
  readonly total: number;
  readonly known: number;
  /** Among the learner's words and neither known nor ignored. */
  readonly learning: number;
  readonly ignored: number;
  /** Not among the learner's words. */
  readonly left: number;
}

/** Counts a list's words by what the learner has said of them. */
export function countOf(
  ids: ReadonlySet<string>,
  words: ReadonlyMap<string, Pick<SavedWord, 'status'>>,
): ListCount {
  const count = { total: ids.size, known: 0, learning: 0, ignored: 0, left: 0 };
  for (const id of ids) {
    const status = words.get(id)?.status;
    if (status === undefined) count.left += 1;
    else if (status === 'known' || status === 'ignored') count[status] += 1;
    else count.learning += 1;
  }
  return count;
}

/** A list of words with the names of their levels, in the order given; a word stands once. */
export function listOf(
  name: string,
  words: readonly { readonly id: string; readonly level: string }[],
): NewList {
  const names = new Map<string, number>();
  const levels = new Map<string, number>();
  for (const { id, level } of words) {
    const given = level.trim().slice(0, LONGEST_LIST_NAME);
    if (given !== '' && !names.has(given) && names.size < MOST_LEVELS) names.set(given, names.size);
    if (!levels.has(id)) levels.set(id, names.get(given) ?? -1);
  }
  return {
    name: name.trim().slice(0, LONGEST_LIST_NAME),
    levels: [...names.keys()],
    words: [...levels],
  };
}

/** Levels of one list: lessons of a course of several books. */
const MOST_LEVELS = 200;
