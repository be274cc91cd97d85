import { describe, expect, it } from 'vitest';
import { isTap } from '../../../lib/reader/input/gesture';

const down = { x: 100, y: 100, time: 0 };

describe('isTap', () => {
  it('takes a short, steady press', () => {
    expect(isTap(down, { x: 103, y: 98, time: 120 })).toBe(true);
  });

  it('takes neither a drag nor a long press', () => {
    expect(isTap(down, { x: 100, y: 130, time: 120 })).toBe(false);
    expect(isTap(down, { x: 100, y: 100, time: 700 })).toBe(false);
  });
});
