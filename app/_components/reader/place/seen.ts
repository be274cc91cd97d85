import type { Span } from '@/lib/domain/span';
import { firstWhere } from '@/lib/reader/window/binary-search';
import type { ReaderParts } from '../reader-context';
import { offsetOf, paragraphElements, startOf, wordElements } from '../window/elements';
import type { Viewport } from '../window/viewport';

/** Where the last word ends that begins before the window does. */
function lastSeen(viewport: Viewport): number | null {
  for (const section of viewport.sectionsAround().on.toReversed()) {
    const paragraph = paragraphElements(section).findLast(viewport.begins);
    if (!paragraph) continue;
    const words = wordElements(paragraph);
    const past = firstWhere(words.length, (index) => {
      const word = words[index];
      return word !== undefined && !viewport.begins(word);
    });
    const word = words[past - 1];
    return word ? offsetOf(word) + (word.textContent?.length ?? 0) : startOf(paragraph);
  }
  return null;
}

/** What of the text stands on the screen; null while there is none. */
export function seenOf({
  viewport,
  annotations,
}: Pick<ReaderParts, 'viewport' | 'annotations'>): Span | null {
  const first = viewport.firstVisible();
  if (!first) return null;
  const all = viewport.screensAhead() <= 0;
  const end = all ? annotations.length() : lastSeen(viewport);
  return end === null ? null : { start: first.offset, end: Math.max(first.offset, end) };
}
