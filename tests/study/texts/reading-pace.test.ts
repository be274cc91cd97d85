import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingPace } from '@/lib/study/texts/reading-pace';
import { unitsIn } from '@/lib/study/texts/stretches';

/** A text of 10,000 characters of which a screen holds 300. */
const LENGTH = 10_000;
const SCREEN = 300;
const screen = (start: number) => ({ start, end: Math.min(LENGTH, start + SCREEN) });
const MINUTE = 60_000;

interface Look {
  /** Milliseconds the screen stands. */
  readonly stays: number;
  readonly start: number;
}

/** What is read by looking at one screen after the other, each looked at every second. */
function readBy(looks: readonly Look[]): readonly number[] {
  const pace = readingPace([]);
  let now = 0;
  for (const { stays, start } of looks) {
    pace.look(now, screen(start));
    for (const end = now + stays; now < end; now += 1_000) pace.look(now, screen(start));
  }
  pace.leave(now, LENGTH);
  return pace.read();
}

describe('what is read', () => {
  it('is a screen that stands as long as it takes to read it aloud', () => {
    expect(readBy([{ start: 0, stays: 2 * MINUTE }])).toEqual([0, SCREEN]);
  });

  it('is not the whole screen that has only been glanced at', () => {
    const read = readBy([{ start: 0, stays: 5_000 }]);
    expect(unitsIn(read, LENGTH)).toBeLessThanOrEqual(25);
  });

  it('is what pages are turned over that stood for a while', () => {
    const pages = [0, 300, 600, 900].map((start) => ({ start, stays: 20_000 }));
    expect(readBy([...pages, { start: 1_200, stays: 0 }])).toEqual([0, 1_200]);
  });

  it('is what is scrolled on line by line', () => {
    const lines = Array.from({ length: 40 }, (_, line) => ({ start: line * 20, stays: 4_000 }));
    const read = readBy(lines);
    expect(read[0]).toBe(0);
    expect(read).toHaveLength(2);
    expect(read[1]).toBeGreaterThanOrEqual(780);
  });

  it('is nothing between a place and the end it was jumped to', () => {
    const read = readBy([
      { start: 0, stays: 3_000 },
      { start: LENGTH - SCREEN, stays: 3_000 },
    ]);
    expect(unitsIn(read, LENGTH)).toBeLessThan(120);
    expect(unitsIn(read, LENGTH - SCREEN)).toBeLessThanOrEqual(60);
  });

  it('is nothing of what flies past', () => {
    const flight = Array.from({ length: 30 }, (_, at) => ({ start: at * 300, stays: 100 }));
    expect(unitsIn(readBy(flight), LENGTH)).toBeLessThan(0.1 * LENGTH);
  });

  it('is the page a search leads to once it is read there, and no more', () => {
    const read = readBy([
      { start: 0, stays: 1_000 },
      { start: 5_000, stays: 2 * MINUTE },
    ]);
    expect(read.slice(-2)).toEqual([5_000, 5_300]);
    expect(unitsIn(read, LENGTH)).toBeLessThan(SCREEN + 30);
  });

  it('is the last screen of a text that is left after a while with its end in sight', () => {
    const read = readBy([{ start: LENGTH - SCREEN, stays: 20_000 }]);
    expect(read).toEqual([LENGTH - SCREEN, LENGTH]);
  });

  it('does not grow while nobody looks', () => {
    const pace = readingPace([]);
    pace.look(0, screen(0));
    pace.look(1_000, null);
    const before = pace.read();
    pace.look(MINUTE, null);
    pace.leave(2 * MINUTE, LENGTH);
    expect(pace.read()).toEqual(before);
  });

  it('was read before, too', () => {
    const pace = readingPace([0, 500]);
    pace.look(0, screen(500));
    pace.look(30_000, screen(500));
    expect(pace.read()[0]).toBe(0);
    expect(pace.read()[1]).toBeGreaterThan(600);
  });

  it('lies within what stood on the screen', () => {
    const look = fc.record({ start: fc.nat(LENGTH - 1), stays: fc.nat(40_000) });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 20 }), (looks) => {
        const read = readBy(looks);
        expect(read.every(Number.isInteger)).toBe(true);
        for (let at = 0; at + 1 < read.length; at += 2) {
          const [from, to] = [read[at] ?? 0, read[at + 1] ?? 0];
          for (let place = from; place < to; place += 1) {
            const shown = looks.some(({ start }) => start <= place && place < screen(start).end);
            if (!shown) expect.fail(`${place} was not shown`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
