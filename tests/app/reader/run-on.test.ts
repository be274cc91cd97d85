import { describe, expect, it } from 'vitest';
import { runOn } from '@/app/_components/reader/panel/entry-view';

const sense = (gloss: string, more: object = {}) => ({
  glosses: [gloss],
  labels: [],
  references: [],
  ...more,
});

describe('short synonyms', () => {
  it('run on in one line', () => {
    expect(runOn([sense('all right'), sense('OK!'), sense('will do')])).toBe(true);
  });

  it('do not where one is long, alone, or has something to press', () => {
    expect(runOn([sense('OK!'), sense('to hold a memorial ceremony for the dead')])).toBe(false);
    expect(runOn([sense('bank')])).toBe(false);
    const reference = { kind: 'see', traditional: '行', simplified: '行' };
    expect(runOn([sense('OK!'), sense('see', { references: [reference] })])).toBe(false);
  });
});
