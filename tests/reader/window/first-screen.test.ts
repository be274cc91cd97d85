import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/reader/preferences/preferences';
import type { Section } from '@/lib/reader/text/outline';
import { type FirstView, firstScreen } from '@/lib/reader/window/first-screen';

const view = (width: number, height: number, change: Partial<FirstView> = {}): FirstView => ({
  ...DEFAULTS,
  width,
  height,
  axis: 'down',
  rem: 16,
  ...change,
});

/** Sections of one paragraph each, a new line's character between them. */
function sections(count: number, length: number): Section[] {
  return Array.from({ length: count }, (_, index) => {
    const start = index * (length + 1);
    const span = { start, end: start + length };
    return { ...span, paragraphs: [span] };
  });
}

describe('firstScreen', () => {
  it('goes on to the section that no line of a window is left for', () => {
    // 716 pixels under the toolbar, 21 by 1.9 a line: eighteen lines of thirty-six.
    expect(firstScreen(sections(20, 144), view(1280, 800))).toBe(5 * 145);
  });

  it('counts lines, however short', () => {
    expect(firstScreen(sections(40, 2), view(1280, 800))).toBe(18 * 3);
  });

  it('holds less on a phone, and with readings between the lines', () => {
    expect(firstScreen(sections(40, 54), view(390, 844))).toBe(7 * 55);
    expect(firstScreen(sections(20, 144), view(1280, 800, { aid: 'pinyin', lineHeight: 24 }))).toBe(
      4 * 145,
    );
  });

  it('follows the columns of vertical text', () => {
    const columns = view(1280, 800, { axis: 'leftwards' });
    // Thirty-four characters to a column, thirty-three columns.
    expect(firstScreen(sections(40, 68), columns)).toBe(17 * 69);
  });

  it('stops somewhere in a very large window, and at the end of a short text', () => {
    expect(firstScreen(sections(40, 144), view(5000, 9000))).toBe(9 * 145);
    expect(firstScreen(sections(2, 10), view(1280, 800))).toBe(21);
    expect(firstScreen([], view(1280, 800))).toBe(0);
  });

  it('never divides by a window too narrow for a character', () => {
    expect(firstScreen(sections(3, 10), view(30, 500))).toBe(22);
  });
});
