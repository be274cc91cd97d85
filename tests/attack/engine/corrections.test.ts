import { describe, expect, it } from 'vitest';
import { getEngine } from '@/lib/server/engine';
import { CORRECTIONS, textId } from './corrections';
import { grown, growth } from './growth';

/** UTF-16 units; corrections are an eighth of them. */
const SHORT = 2_500;
const LONG = 10_000;
/** Milliseconds; the machine may be busy with much else. */
const PATIENT = 120_000;

describe('corrections take time in proportion to the text and to themselves', () => {
  const { annotateBlocks } = getEngine();

  it.each(CORRECTIONS)(
    '%s',
    (_, make) => {
      const found = growth(
        (size) => {
          const { text, corrections } = make(size);
          for (const block of annotateBlocks(text, { corrections, textId })) void block.span;
        },
        SHORT,
        LONG,
      );
      expect(found.linear, grown(found)).toBe(true);
    },
    PATIENT,
  );
});
