/** Words picked out of a list, for what is done to all of them. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** The word picked or left out last: a range begins there. */
  readonly last: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), last: null };

/**
 * The selection after a word was picked, or left out where it was picked before. With `range` all
 * between it and the last one become what it becomes.
 * @param listed ids of the words that are listed, in their order
 */
export function picked(
  { ids, last }: Selection,
  id: string,
  range: boolean,
  listed: readonly string[],
): Selection {
  const next = new Set(ids);
  const [from, to] = [last === null ? -1 : listed.indexOf(last), listed.indexOf(id)];
  const some =
    range && from >= 0 && to >= 0 ? listed.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
  const on = !ids.has(id);
  for (const one of some) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return { ids: next, last: id };
}

/** What is listed, besides what was picked before. */
export const pickedAll = ({ ids, last }: Selection, listed: readonly string[]): Selection => ({
  ids: new Set([...ids, ...listed]),
  last,
});
