import type { LearnerStorage } from '@/lib/storage/storage';
import type { ReaderParts } from '../reader-context';
import { keptEdge } from './kept-edge';
import type { Jump } from './use-jump';
import { askedOffset } from './wanted-place';

interface ReturnTools {
  readonly parts: ReaderParts;
  readonly storage: LearnerStorage;
  readonly jump: Jump;
  /** The place that is wanted and has not arrived; until it has, none is to be kept. */
  readonly wanted: { current: number | null };
}

/**
 * Brings the page to the place asked for by the address, or else to where the text was left, once
 * that much of it has arrived. Returns how to stop.
 */
export function returnToPlace({ parts, storage, jump, wanted }: ReturnTools): () => void {
  const { info, annotations, viewport } = parts;
  const asked = askedOffset();
  let over = false;

  const putTo = (word: HTMLElement, edge: number) => {
    const settle = () => {
      // The page may have been left, or the word set anew, before the face has come.
      if (!over && word.isConnected) viewport.scrollBy(viewport.startOf(word) - edge);
    };
    settle();
    // After the second landing of the jump, and when the face has come and moved the lines.
    requestAnimationFrame(() => requestAnimationFrame(settle));
    document.fonts.ready.then(settle);
  };
  const goTo = (offset: number): boolean => {
    const word = jump(offset, asked === null ? 'start' : 'center');
    if (!word) return false;
    const edge = asked === null ? keptEdge(info.id, offset) : null;
    if (asked !== null) word.dataset.found = '';
    if (edge !== null) putTo(word, edge);
    return true;
  };
  const land = () => {
    if (over || wanted.current === null) return;
    if (goTo(wanted.current)) wanted.current = null;
  };
  // Jumping renders at once, which React forbids inside its own effects.
  const arrived = () => queueMicrotask(land);
  const begin = async () => {
    const stored =
      asked === null ? await storage.positions.get(info.id).catch(() => undefined) : null;
    const offset = asked ?? stored?.offset ?? 0;
    if (over || offset <= 0 || (asked === null && window.scrollY > 0)) return;
    wanted.current = offset;
    arrived();
  };
  begin();
  const stopWaiting = annotations.subscribe(arrived);
  return () => {
    over = true;
    stopWaiting();
  };
}
