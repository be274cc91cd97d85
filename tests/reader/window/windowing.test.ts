import { describe, expect, it, vi } from 'vitest';
import type { Section } from '../../../lib/reader/text/outline';
import { createNearness } from '../../../lib/reader/window/windowing';

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

describe('createNearness', () => {
  it('sets one approaching section a frame', () => {
    const { schedule, run } = frames();
    const near = createNearness(schedule);
    const [one, two] = [section(0), section(500)];
    const heard = vi.fn();
    near.join(one, () => heard('one'));
    near.join(two, () => heard('two'));
    near.approach(one);
    near.approach(two);
    expect([near.has(one), near.has(two)]).toEqual([false, false]);
    run();
    expect([near.has(one), near.has(two)]).toEqual([true, false]);
    run();
    expect([near.has(one), near.has(two)]).toEqual([true, true]);
    expect(heard.mock.calls).toEqual([['one'], ['two']]);
  });

  it('sets the one first that is chosen of those that wait', () => {
    const { schedule, run } = frames();
    const near = createNearness(schedule, { choose: (waiting) => waiting.at(-1) });
    const [one, two] = [section(0), section(500)];
    near.approach(one);
    near.approach(two);
    run();
    expect([near.has(one), near.has(two)]).toEqual([false, true]);
    run();
    expect([near.has(one), near.has(two)]).toEqual([true, true]);
  });

  it('has from the start what it is given', () => {
    const near = createNearness(frames().schedule, { initial: [section(0)] });
    expect([near.has(section(0)), near.has(section(500))]).toEqual([true, false]);
  });

  it('tells a section that is let go, and none that has left', () => {
    const { schedule } = frames();
    const near = createNearness(schedule);
    const heard = vi.fn();
    const first = section(0);
    near.settle(first);
    near.leave(first);
    near.join(first, () => heard(near.has(first)));
    const end = near.join(section(500), heard);
    end();
    for (let start = 500; start <= 24_000; start += 500) near.settle(section(start));
    expect(heard.mock.calls).toEqual([[false]]);
  });

  it('forgets a section that is gone before its turn', () => {
    const { schedule, run } = frames();
    const near = createNearness(schedule);
    near.approach(section(0));
    near.leave(section(0));
    run();
    expect(near.has(section(0))).toBe(false);
  });

  it('lets the oldest go when too much is set, never what is near', () => {
    const { schedule } = frames();
    const near = createNearness(schedule);
    const all = Array.from({ length: 60 }, (_, index) => section(index * 500));
    for (const item of all) {
      near.settle(item);
      if (item.start < 10_000) near.leave(item);
    }
    expect(near.has(all[0] as Section)).toBe(false);
    expect(near.has(all[59] as Section)).toBe(true);
    expect(all.filter((item) => near.has(item)).length * 500).toBeLessThanOrEqual(24_000);
  });
});
