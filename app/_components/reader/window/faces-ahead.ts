import type { Section } from '@/lib/reader/text/outline';
import type { Display } from '@/lib/reader/text/shown';
import { isSlow, savesData } from '../../engine/saves-data';
import type { ReaderParts } from '../reader-context';
import { watchIdle } from './scroll-idle';

/** Characters past the window whose files are fetched while nothing is done: some forty screens. */
const AHEAD = 16_000;

interface Ahead extends Pick<ReaderParts, 'annotations' | 'viewport'> {
  readonly display: Pick<Display, 'script' | 'spelling'>;
}

/**
 * A face of Chinese lies in a hundred files, and whenever one arrives all text that is laid out in the
 * face is laid out anew: of a text that flies past, whose rare characters ask for files one after
 * another, that takes half of all frames (decision 013). So the files of what lies ahead are fetched
 * while the learner does nothing, a section at a time. Without a network afterwards they are there,
 * too.
 * @returns how to stop
 */
export function fetchFacesAhead({ annotations, viewport, display }: Ahead): () => void {
  // Who pays for each megabyte has what is read and no more.
  if (savesData() || isSlow()) return () => undefined;
  const idle = watchIdle();
  const done = new Set<number>();
  const asked = new Set<string>();
  let over = false;
  let wake = () => undefined as unknown;

  const here = () => viewport.firstVisible()?.offset ?? 0;
  const next = (): Section | undefined => {
    const from = here();
    return annotations
      .sections()
      .find(({ start, end }) => end > from && start < from + AHEAD && !done.has(start));
  };
  const charactersOf = ({ paragraphs }: Section): string => {
    const text = paragraphs.map(({ start }) => annotations.plain(start, display)).join('');
    const fresh = [...new Set(text)].filter((character) => !asked.has(character));
    for (const character of fresh) asked.add(character);
    return fresh.join('');
  };
  /** Until the text has moved, or more of it is there. */
  const news = () =>
    new Promise<unknown>((resolve) => {
      wake = () => resolve(undefined);
    });
  const told = () => wake();
  const follow = async () => {
    while (!over) {
      await idle.whenIdle(() => Number.POSITIVE_INFINITY);
      if (over) return;
      const section = next();
      const text = document.querySelector('main .text');
      if (!section || !text) {
        await news();
        continue;
      }
      done.add(section.start);
      const characters = charactersOf(section);
      if (characters === '') continue;
      const { fontFamily } = getComputedStyle(text);
      // A file that does not come is asked for by the text itself once it is there.
      await document.fonts.load(`1em ${fontFamily}`, characters).catch(() => undefined);
    }
  };
  const leave = annotations.subscribe(told);
  window.addEventListener('scroll', told, { passive: true, capture: true });
  follow();
  return () => {
    over = true;
    wake();
    leave();
    window.removeEventListener('scroll', told, { capture: true });
    idle.stop();
  };
}
