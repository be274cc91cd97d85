import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisOf,
  type Box,
  extentOf,
  type Frame,
  fromMiddle,
  isSeen,
  lengthOf,
  screensAhead,
} from '@/lib/reader/window/axis';

const down = { axis: 'down', width: 1280, height: 800 } as const;
const leftwards = { axis: 'leftwards', width: 1280, height: 800 } as const;

const box = (left: number, right: number, top: number, bottom: number): Box => ({
  left,
  right,
  top,
  bottom,
});

/** A horizontal page turned by a quarter, clockwise: what stood above stands at the right. */
const turned = ({ width, height }: Frame): Frame => ({
  axis: 'leftwards',
  width: height,
  height: width,
});
const turnedBox = ({ height }: Frame, { left, right, top, bottom }: Box): Box =>
  box(height - bottom, height - top, left, right);

const side = fc.integer({ min: -3000, max: 3000 });
const boxes = fc
  .tuple(side, side, side, side)
  .map(([a, b, c, d]) => box(Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)));

describe('the axis of a text', () => {
  it('runs down under lines, and leftwards where lines are columns', () => {
    expect(axisOf('horizontal')).toBe('down');
    expect(axisOf('vertical')).toBe('leftwards');
    expect(lengthOf(down)).toBe(800);
    expect(lengthOf(leftwards)).toBe(1280);
  });

  it('is counted from the edge where the text begins', () => {
    const word = box(1180, 1220, 100, 130);
    expect(extentOf(down, word)).toEqual({ from: 100, to: 130 });
    expect(extentOf(leftwards, word)).toEqual({ from: 60, to: 100 });
  });

  it('is the same for a page that is turned with its text', () => {
    fc.assert(
      fc.property(boxes, (word) => {
        const [there, then] = [turned(down), turnedBox(down, word)];
        expect(extentOf(there, then)).toEqual(extentOf(down, word));
        expect(isSeen(there, then)).toBe(isSeen(down, word));
        expect(fromMiddle(there, then)).toBe(fromMiddle(down, word));
        expect(screensAhead(there, then)).toBe(screensAhead(down, word));
      }),
    );
  });
});

describe('what is read of a text', () => {
  it('goes on past the window by so many windows', () => {
    expect(screensAhead(down, box(0, 1280, 0, 2400))).toBe(2);
    expect(screensAhead(leftwards, box(-640, 1280, 0, 800))).toBe(0.5);
  });
});
