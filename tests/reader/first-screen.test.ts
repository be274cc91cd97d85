import { describe, expect, it } from 'vitest';
import { firstScreen } from '@/lib/reader/first-screen';

describe('firstScreen', () => {
  it('holds what a window shows: seventeen lines of thirty-six, a column of a phone', () => {
    expect(firstScreen(1280, 800, false)).toBeGreaterThan(17 * 36);
    expect(firstScreen(390, 844, false)).toBeGreaterThan(20 * 18);
    expect(firstScreen(390, 844, false)).toBeLessThan(firstScreen(1280, 800, false));
  });

  it('counts the whole window in vertical text, and stops somewhere', () => {
    expect(firstScreen(1000, 600, true)).toBe(750);
    expect(firstScreen(5000, 3000, true)).toBe(1200);
  });
});
