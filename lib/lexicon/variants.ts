import type { Entry, Lexicon } from '../domain/lexicon/lexicon';
import { isPointer } from './rank';

/** 台灣 → 臺灣 → …: the dictionary never chains more than two. */
const STEPS = 2;

/**
 * The entries that pointers ("variant of 臺灣", "see 湖北省") lead to, so that nobody is shown
 * a reference instead of a meaning. Entries with glosses of their own are not followed.
 */
export function pointedTo(lexicon: Lexicon, entries: readonly Entry[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  let pointers = entries.filter(isPointer);
  for (let step = 0; step < STEPS && pointers.length > 0; step += 1) {
    const next: Entry[] = [];
    for (const reference of pointers.flatMap((entry) =>
      entry.senses.flatMap((s) => s.references),
    )) {
      const targets = lexicon.exact(reference.traditional).filter((entry) => {
        const same = entry.traditional === reference.traditional;
        return same && (!reference.pinyin || entry.pinyin === reference.pinyin);
      });
      for (const target of targets) {
        if (found.has(target.id) || entries.some((entry) => entry.id === target.id)) continue;
        found.set(target.id, target);
        next.push(target);
      }
    }
    pointers = next.filter(isPointer);
  }
  return [...found.values()].filter((entry) => !isPointer(entry));
}
