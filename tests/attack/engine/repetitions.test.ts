import { describe, expect, it } from 'vitest';
import { getEngine } from '@/lib/server/engine';
import { grown, growth } from './growth';
import { REPETITIONS, RULE_REPETITIONS, repeated } from './repetitions';

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

/** UTF-16 units of what a rule is about. */
const RULE_SHORT = 2_500;
const RULE_LONG = 10_000;

describe('a paragraph that repeats what a rule is about takes time in proportion', () => {
  const { annotateBlocks } = getEngine();
  const annotate = (text: string): void => {
    for (const block of annotateBlocks(text)) void block.span;
  };
  const files = [...new Set(RULE_REPETITIONS.map(([rule]) => rule.split(':')[0] as string))];

  it.each(files)(
    '%s',
    (file) => {
      const slow = RULE_REPETITIONS.filter(([rule]) => rule.startsWith(`${file}:`)).flatMap(
        ([rule, unit]) => {
          const found = growth((size) => annotate(repeated(unit, size)), RULE_SHORT, RULE_LONG);
          return found.linear ? [] : [`${rule} ${unit}: ${grown(found)}`];
        },
      );
      expect(slow).toEqual([]);
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

  it('lets through what takes a step at some size', () => {
    const steps = (size: number) => size * 2_000 + (size > SHORT ? 200_000_000 : 0);
    expect(growth((size) => busy(steps(size)), SHORT, LONG).linear).toBe(true);
  });

  it(
    'catches what takes time by the square',
    () => {
      expect(growth((size) => busy(size * size), SHORT, LONG).linear).toBe(false);
    },
    PATIENT,
  );
});
