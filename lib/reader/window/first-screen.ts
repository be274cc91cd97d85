import type { Preferences } from '../preferences/preferences';
import type { Section } from '../text/outline';

/** A window in pixels, and what the size of text in it depends on. */
export interface FirstView
  extends Pick<Preferences, 'direction' | 'size' | 'measure' | 'lineHeight' | 'aid'> {
  readonly width: number;
  readonly height: number;
}

/** The toolbar and the page's edge over the text; and beside its columns in vertical text. */
const HEAD = 84;
/** The page's edges at both ends of a line. */
const EDGES = 40;
/** The least that lines are set further apart for readings, in ems. */
const ROOM = 0.2;
/** The first screen of a very large window, in characters: more follows frame by frame. */
const MOST = 1200;

/** An em of the text in pixels: `--body` of `reader.css`. */
const emOf = ({ width, size }: FirstView): number =>
  (Math.min(21, Math.max(19.2, 17.6 + 0.004 * width)) * size) / 100;

/**
 * Where the first section starts that lies past the first screen, were all lines full; rather
 * too far than not far enough.
 */
export function firstScreen(sections: readonly Section[], view: FirstView): number {
  const em = emOf(view);
  const leading = view.lineHeight / 10 + (view.aid === 'none' ? 0 : ROOM);
  const vertical = view.direction === 'vertical';
  const [along, across] = vertical
    ? [view.height - HEAD, view.width]
    : [view.width - EDGES, view.height - HEAD];
  const characters = Math.max(1, Math.min(view.measure, Math.floor(along / em)));
  const lines = across / (em * leading);
  let before = 0;
  for (const { start, paragraphs } of sections) {
    if (before >= lines || start >= MOST) return start;
    for (const paragraph of paragraphs) {
      before += Math.ceil((paragraph.end - paragraph.start) / characters);
    }
  }
  return sections.at(-1)?.end ?? 0;
}
