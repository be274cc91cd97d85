import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attention, IDLE_AFTER } from '@/lib/study/progress/attention';
import { noteReading, readingByDay, speedOf } from '@/lib/study/progress/reading-log';
import { fresh, tab } from '../../storage/tab';

describe('whether somebody reads', () => {
  it('counts from sign to sign, and not before the first', () => {
    const reader = attention();
    expect(reader.take(50_000)).toBe(0);
    reader.sign(60_000);
    reader.sign(90_000);
    expect(reader.take(100_000)).toBe(40_000);
    expect(reader.take(100_000)).toBe(0);
    expect(reader.take(130_000)).toBe(30_000);
  });

  it('counts a break no further than a screen takes to read', () => {
    const reader = attention();
    reader.sign(0);
    expect(reader.take(119_000)).toBe(119_000);
    expect(reader.take(3_600_000)).toBe(1_000);
    reader.sign(3_600_000);
    expect(reader.take(3_610_000)).toBe(10_000);
  });

  it('counts nothing of a page that was left', () => {
    const reader = attention();
    reader.sign(0);
    reader.leave(5_000);
    expect(reader.take(60_000)).toBe(5_000);
    reader.sign(60_000);
    expect(reader.take(61_000)).toBe(1_000);
  });

  it('counts no more than has passed, and no more than the signs allow', () => {
    const step = fc.record({
      after: fc.nat(400_000),
      what: fc.constantFrom('sign', 'leave', 'take'),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const reader = attention();
        let [now, sum, signs] = [0, 0, 0];
        for (const { after, what } of steps) {
          now += after;
          if (what === 'sign') {
            reader.sign(now);
            signs += 1;
          } else if (what === 'leave') reader.leave(now);
          else sum += reader.take(now);
        }
        sum += reader.take(now);
        expect(sum).toBeLessThanOrEqual(Math.min(now, signs * IDLE_AFTER));
        expect(sum).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what was read', () => {
  it('is summed by day and text', async () => {
    fresh();
    const storage = tab();
    const note = (textId: string, day: number, seconds: number, characters: number) =>
      noteReading(storage, { textId, day, seconds, characters });
    await note('a', 20_586, 20, 60);
    await note('a', 20_586, 20.4, 40);
    await note('b', 20_586, 60, 200);
    await note('a', 20_588, 30, -5);
    const records = await storage.readings.all();
    expect(records.map(({ id, seconds, characters }) => [id, seconds, characters])).toEqual([
      ['20586@a', 40, 100],
      ['20586@b', 60, 200],
      ['20588@a', 30, 0],
    ]);
    expect(readingByDay(records)).toEqual([
      { day: 20_586, seconds: 100, characters: 300 },
      { day: 20_588, seconds: 30, characters: 0 },
    ]);
  });

  it('has a speed in characters a minute, once it lasted a minute', () => {
    expect(speedOf([{ day: 1, seconds: 59, characters: 100 }])).toBeNull();
    expect(speedOf([{ day: 1, seconds: 90, characters: 240 }])).toBe(160);
    expect(speedOf([])).toBeNull();
  });
});
