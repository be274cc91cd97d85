import { describe, expect, it, vi } from 'vitest';
import type { Section } from '../../../lib/reader/text/outline';
import { createWindowing } from '../../../lib/reader/window/windowing';

const section = (start: number, length = 500): Section => ({
  start,
  end: start + length,
  paragraphs: [{ start, end: start + length }],
});

/** A schedule that runs by hand. */
function frames() {
  const work: (() => void)[] = [];
  return { schedule: (next: () => void) => void work.push(next), run: () => work.shift()?.() };
}

describe('createWindowing', () => {
  it('sets one approaching section a frame', () => {
    const { schedule, run } = frames();
    const windowing = createWindowing(schedule);
    const [one, two] = [section(0), section(500)];
    const heard = vi.fn();
    windowing.subscribe(one, () => heard('one'));
    windowing.subscribe(two, () => heard('two'));
    windowing.enter(one);
    windowing.enter(two);
    expect([windowing.has(one), windowing.has(two)]).toEqual([false, false]);
    run();
    expect([windowing.has(one), windowing.has(two)]).toEqual([true, false]);
    run();
    expect([windowing.has(one), windowing.has(two)]).toEqual([true, true]);
    expect(heard.mock.calls).toEqual([['one'], ['two']]);
  });

  it('sets the one first that is chosen of those that wait', () => {
    const { schedule, run } = frames();
    const windowing = createWindowing(schedule, { choose: (waiting) => waiting.at(-1) });
    const [one, two] = [section(0), section(500)];
    windowing.enter(one);
    windowing.enter(two);
    run();
    expect([windowing.has(one), windowing.has(two)]).toEqual([false, true]);
    run();
    expect([windowing.has(one), windowing.has(two)]).toEqual([true, true]);
  });

  it('has from the start what it is given', () => {
    const windowing = createWindowing(frames().schedule, { initial: [section(0)] });
    expect([windowing.has(section(0)), windowing.has(section(500))]).toEqual([true, false]);
  });

  it('tells a section that is let go, and none that has left', () => {
    const { schedule } = frames();
    const windowing = createWindowing(schedule);
    const heard = vi.fn();
    const first = section(0);
    windowing.setNow(first);
    windowing.leave(first);
    windowing.subscribe(first, () => heard(windowing.has(first)));
    const end = windowing.subscribe(section(500), heard);
    end();
    for (let start = 500; start <= 24_000; start += 500) windowing.setNow(section(start));
    expect(heard.mock.calls).toEqual([[false]]);
  });

  it('forgets a section that is gone before its turn', () => {
    const { schedule, run } = frames();
    const windowing = createWindowing(schedule);
    windowing.enter(section(0));
    windowing.leave(section(0));
    run();
    expect(windowing.has(section(0))).toBe(false);
  });

  it('lets the oldest go when too much is set, never what is near', () => {
    const { schedule } = frames();
    const windowing = createWindowing(schedule);
    const all = Array.from({ length: 60 }, (_, index) => section(index * 500));
    for (const item of all) {
      windowing.setNow(item);
      if (item.start < 10_000) windowing.leave(item);
    }
    expect(windowing.has(all[0] as Section)).toBe(false);
    expect(windowing.has(all[59] as Section)).toBe(true);
    expect(all.filter((item) => windowing.has(item)).length * 500).toBeLessThanOrEqual(24_000);
  });
});
