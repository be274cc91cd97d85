import type { Preferences } from '../preferences/preferences';
import type { Section } from '../text/outline';
import type { Frame } from './axis';
import { bodySize, edgesOf, headOf } from './lengths';

/** A window, and what the size of text in it depends on. */
export interface FirstView
  extends Frame,
    Pick<Preferences, 'size' | 'measure' | 'margin' | 'lineHeight' | 'aid'> {
  /** Size of the root's font, in CSS pixels. */
  readonly rem: number;
}

/** The least that lines are set further apart for readings, in ems. */
const ROOM = 0.2;
/** The first screen of a very large window, in characters: more follows frame by frame. */
const MOST = 1200;

/** An em of the text in pixels. */
const emOf = ({ width, size, rem }: FirstView): number => (bodySize(width, rem) * size) / 100;

/**
 * Where the first section starts that lies past the first screen, were all lines full; rather
 * too far than not far enough.
 */
export function firstScreen(sections: readonly Section[], view: FirstView): number {
  const em = emOf(view);
  const leading = view.lineHeight / 10 + (view.aid === 'none' ? 0 : ROOM);
  const { axis, width, height, rem } = view;
  const head = headOf(rem);
  const [line, block] =
    axis === 'down' ? [width - edgesOf(view.margin, rem), height - head] : [height - head, width];
  const characters = Math.max(1, Math.min(view.measure, Math.floor(line / em)));
  const lines = block / (em * leading);
  let before = 0;
  for (const { start, paragraphs } of sections) {
    if (before >= lines || start >= MOST) return start;
    for (const paragraph of paragraphs) {
      before += Math.ceil((paragraph.end - paragraph.start) / characters);
    }
  }
  return sections.at(-1)?.end ?? 0;
}
