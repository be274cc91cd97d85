import { describe, expect, it } from 'vitest';
import { contrast, THEMES } from './papers';

/** [text, background, least contrast]: AAA for the body, AA for the rest, 3 for what is no text. */
const PAIRS = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'tint', 7],
  ['quiet', 'paper', 4.5],
  ['quiet', 'raised', 4.5],
  ['quiet', 'tint', 4.5],
  ['seal', 'paper', 4.5],
  ['seal', 'raised', 4.5],
  ['seal', 'tint', 4.5],
  ['on-seal', 'seal', 4.5],
  ['known', 'paper', 4.5],
  ['known', 'raised', 4.5],
  ['seal-on-ink', 'ink', 4.5],
  ['control', 'paper', 3],
  ['control', 'raised', 3],
] as const;

describe.each(Object.entries(THEMES))('%s paper', (_, theme) => {
  it.each(PAIRS)('%s on %s has at least %d', (text, background, least) => {
    expect(theme[text]).toMatch(/^#/);
    expect(theme[background]).toMatch(/^#/);
    expect(contrast(theme[text] ?? '', theme[background] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
