import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '@/lib/reader/preferences/preferences';
import { displayOf } from '@/lib/reader/text/shown';
import { createSectionDisplays } from '@/lib/reader/window/section-displays';

const TRADITIONAL = displayOf(DEFAULTS);
const SIMPLIFIED = displayOf({ ...DEFAULTS, script: 'simplified' });

function threeSections() {
  const displays = createSectionDisplays(TRADITIONAL);
  const heard = [vi.fn(), vi.fn(), vi.fn()] as const;
  const stops = heard.map((listener, index) => displays.subscribe(index * 100, listener));
  return { displays, heard, stops };
}

test('only what is on the screen changes at once', () => {
  const { displays, heard } = threeSections();
  displays.show(SIMPLIFIED, new Set([100]));
  expect(displays.of(100)).toBe(SIMPLIFIED);
  expect(displays.of(0)).toBe(TRADITIONAL);
  expect(displays.stale()).toEqual([0, 200]);
  expect(heard.map((listener) => listener.mock.calls.length)).toEqual([0, 1, 0]);
});

test('the others follow when their turn comes, each told once', () => {
  const { displays, heard } = threeSections();
  displays.show(SIMPLIFIED, new Set([100]));
  displays.update([0]);
  displays.update([0, 200]);
  expect(displays.of(0)).toBe(SIMPLIFIED);
  expect(displays.stale()).toEqual([]);
  expect(heard.map((listener) => listener.mock.calls.length)).toEqual([1, 1, 1]);
});

test('a section that is twice behind keeps what it shows until it is brought up to date', () => {
  const { displays } = threeSections();
  displays.show(SIMPLIFIED, new Set([0]));
  const repaired = displayOf({ ...DEFAULTS, repair: 'off' });
  displays.show(repaired, new Set([0]));
  expect(displays.of(200)).toBe(TRADITIONAL);
  displays.update(displays.stale());
  expect(displays.of(200)).toBe(repaired);
});

test('a section that comes later, or comes back, shows what is chosen now', () => {
  const { displays, stops } = threeSections();
  displays.show(SIMPLIFIED, new Set());
  stops[2]?.();
  expect(displays.of(200)).toBe(SIMPLIFIED);
  expect(displays.stale()).toEqual([0, 100]);
  displays.subscribe(300, () => undefined);
  expect(displays.of(300)).toBe(SIMPLIFIED);
});
