import type { Span } from '@/lib/domain/span';
import type { SpeakerState } from '@/lib/reader/speech/speaker';

const SPOKEN = 'data-spoken';
/** Part of the window's height kept free above and below the spoken word. */
const EDGE = 0.15;

const wordAt = (root: HTMLElement, offset: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`.w[data-offset="${offset}"]`);

/** Words of a stretch; they follow one another in the paragraph of the first one found. */
function wordsIn(root: HTMLElement, span: Span): HTMLElement[] {
  let first: HTMLElement | null = null;
  for (let at = span.start; at < span.end && !first; at++) first = wordAt(root, at);
  const words = first?.closest('.p')?.querySelectorAll<HTMLElement>('.w[data-offset]') ?? [];
  return [...words].filter((word) => {
    const offset = Number(word.dataset.offset);
    return span.start <= offset && offset < span.end;
  });
}

function bringIntoView(word: HTMLElement): void {
  const box = word.getBoundingClientRect();
  const above = box.top < window.innerHeight * EDGE || box.left < 0;
  const below = box.bottom > window.innerHeight * (1 - EDGE) || box.right > window.innerWidth;
  if (!above && !below) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  word.scrollIntoView({
    block: 'center',
    inline: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
}

/**
 * Moves `data-spoken` (`word`, or `sentence` where the voice tells no words) to what is being said
 * and keeps it in view. False when the place is not rendered as words: the reader must bring it.
 */
export function markSpoken(root: HTMLElement, state: SpeakerState): boolean {
  const { offset, span } = state;
  const word = offset === null ? null : wordAt(root, offset);
  const found = word ? [word] : span && offset === null ? wordsIn(root, span) : [];
  for (const old of root.querySelectorAll(`[${SPOKEN}]`)) {
    if (!found.includes(old as HTMLElement)) old.removeAttribute(SPOKEN);
  }
  for (const item of found) item.setAttribute(SPOKEN, word ? 'word' : 'sentence');
  if (found[0]) bringIntoView(found[0]);
  return span === null || found.length > 0;
}
