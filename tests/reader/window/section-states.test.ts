import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '@/lib/reader/preferences/preferences';
import { displayOf } from '@/lib/reader/text/shown';
import { createStage } from '@/lib/reader/window/section-states';

const TRADITIONAL = displayOf(DEFAULTS);
const SIMPLIFIED = displayOf({ ...DEFAULTS, script: 'simplified' });

function threeSections() {
  const stage = createStage(TRADITIONAL);
  const heard = [vi.fn(), vi.fn(), vi.fn()] as const;
  const stops = heard.map((listener, index) => stage.join(index * 100, listener));
  return { stage, heard, stops };
}

test('only what is on the screen changes at once', () => {
  const { stage, heard } = threeSections();
  stage.show(SIMPLIFIED, new Set([100]));
  expect(stage.at(100)).toBe(SIMPLIFIED);
  expect(stage.at(0)).toBe(TRADITIONAL);
  expect(stage.behind()).toEqual([0, 200]);
  expect(heard.map((listener) => listener.mock.calls.length)).toEqual([0, 1, 0]);
});

test('the others follow when their turn comes, each told once', () => {
  const { stage, heard } = threeSections();
  stage.show(SIMPLIFIED, new Set([100]));
  stage.turn([0]);
  stage.turn([0, 200]);
  expect(stage.at(0)).toBe(SIMPLIFIED);
  expect(stage.behind()).toEqual([]);
  expect(heard.map((listener) => listener.mock.calls.length)).toEqual([1, 1, 1]);
});

test('a section that is twice behind keeps what it shows until it is brought up to date', () => {
  const { stage } = threeSections();
  stage.show(SIMPLIFIED, new Set([0]));
  const repaired = displayOf({ ...DEFAULTS, repair: 'off' });
  stage.show(repaired, new Set([0]));
  expect(stage.at(200)).toBe(TRADITIONAL);
  stage.turn(stage.behind());
  expect(stage.at(200)).toBe(repaired);
});

test('a section that comes later, or comes back, shows what is chosen now', () => {
  const { stage, stops } = threeSections();
  stage.show(SIMPLIFIED, new Set());
  stops[2]?.();
  expect(stage.at(200)).toBe(SIMPLIFIED);
  expect(stage.behind()).toEqual([0, 100]);
  stage.join(300, () => undefined);
  expect(stage.at(300)).toBe(SIMPLIFIED);
});
