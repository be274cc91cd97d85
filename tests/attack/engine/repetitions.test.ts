import { describe, expect, it } from 'vitest';
import { getEngine } from '@/lib/server/engine';
import { grown, growth } from './growth';
import { REPETITIONS, repeated } from './repetitions';

/** UTF-16 units; `npm run attack -- repetitions` takes ten times as many. */
const SHORT = 5_000;
const LONG = 20_000;
/** Milliseconds; the machine may be busy with much else. */
const PATIENT = 120_000;

describe('a paragraph that repeats one thing without an end takes time in proportion', () => {
  const { annotateBlocks } = getEngine();
  const annotate = (text: string): void => {
    for (const block of annotateBlocks(text)) void block.span;
  };

  it.each(REPETITIONS)(
    '%s: %j',
    (_, unit) => {
      const found = growth((size) => annotate(repeated(unit, size)), SHORT, LONG);
      expect(found.linear, grown(found)).toBe(true);
    },
    PATIENT,
  );
});

describe('what tells linear from quadratic', () => {
  const busy = (steps: number): number => {
    let sum = 0;
    for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step);
    return sum;
  };

  it('lets through what takes time in proportion', () => {
    expect(growth((size) => busy(size * 2_000), SHORT, LONG).linear).toBe(true);
  });

  it('catches what takes time by the square', () => {
    expect(growth((size) => busy(size * size), SHORT, LONG).linear).toBe(false);
  });
});
