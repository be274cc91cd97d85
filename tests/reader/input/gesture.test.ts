import { describe, expect, it } from 'vitest';
import { isTap } from '../../../lib/reader/input/gesture';

const down = { x: 100, y: 100, time: 0 };

describe('isTap', () => {
  it('takes a short, steady press', () => {
    expect(isTap(down, { x: 103, y: 98, time: 120 })).toBe(true);
  });

  it('takes no drag', () => {
    expect(isTap(down, { x: 100, y: 130, time: 120 })).toBe(false);
  });

  it('takes no finger that rests, but a mouse button however slowly it is let go', () => {
    expect(isTap({ ...down, finger: true }, { x: 100, y: 100, time: 700 })).toBe(false);
    expect(isTap({ ...down, finger: true }, { x: 100, y: 100, time: 300 })).toBe(true);
    expect(isTap(down, { x: 100, y: 100, time: 3000 })).toBe(true);
  });
});
