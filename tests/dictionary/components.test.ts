import { describe, expect, it } from 'vitest';
import { compileComponents } from '../../dictionary/compiler/characters/components';

const partsOf = (characters: string): Record<string, string> =>
  Object.fromEntries(
    compileComponents([...characters])
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  );

describe('compileComponents', () => {
  it('takes characters apart as a learner sees them', () => {
    expect(partsOf('好想語街國林森品這歷')).toEqual({
      好: '女子',
      想: '相心',
      語: '言吾',
      街: '彳圭亍',
      國: '囗或',
      林: '木木',
      森: '木木木',
      品: '口口口',
      這: '辶言',
      歷: '厤止',
    });
  });

  it('shows radical forms that fonts have', () => {
    expect(partsOf('數管')).toEqual({ 數: '婁攵', 管: '竹官' });
  });

  it('leaves radicals, single strokes and guesses alone', () => {
    expect(compileComponents([...'女鳥人為中五'])).toBe('');
  });

  it('gives the same file for the same characters in any order', () => {
    expect(compileComponents([...'語好'])).toBe(compileComponents([...'好語好']));
  });

  it('shows nothing a font cannot', () => {
    const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index),
    );
    const lines = compileComponents(all).trim().split('\n');
    expect(lines.length).toBeGreaterThan(18_000);
    for (const line of lines) expect(line).toMatch(/^. [\u3400-\u4dbf\u4e00-\u9fff]{2,4}$/u);
  });
});
