import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpellingTable } from '@/lib/annotate/word/spelling-table';

const word = (surface: string, traditional = surface, simplified = surface) => ({
  kind: 'word' as const,
  surface,
  traditional,
  simplified,
});
const paragraph = { surface: '他喝著茶', traditional: '他喝著茶', simplified: '他喝着茶' };

describe('SpellingTable', () => {
  it('finds a spelling where it stands', () => {
    const table = new SpellingTable(10);
    const kept = word('喝著', '喝著', '喝着');
    table.keep(kept);
    expect(table.find('word', paragraph, 1, 3)).toBe(kept);
    expect(table.find('word', paragraph, 1, 2)).toBeUndefined();
    expect(table.find('word', paragraph, 1, 4)).toBeUndefined();
  });

  it('tells kinds and forms apart', () => {
    const table = new SpellingTable(10);
    const spellings = [
      word('著', '著', '著'),
      word('著', '著', '着'),
      { ...word('著', '著', '着'), kind: 'number' as const },
    ];
    for (const spelling of spellings) table.keep(spelling);
    expect(table.find('word', paragraph, 2, 3)).toBe(spellings[1]);
    expect(table.find('number', paragraph, 2, 3)).toBe(spellings[2]);
    expect(table.find('latin', paragraph, 2, 3)).toBeUndefined();
  });

  it('keeps what was met lately and forgets the rest', () => {
    const table = new SpellingTable(4);
    const find = (surface: string) => table.find('word', word(surface), 0, surface.length)?.surface;
    for (const surface of '甲乙丙') table.keep(word(surface));
    expect([...'甲乙丙'].map(find)).toEqual(['甲', '乙', '丙']);
    for (const surface of '丁戊己庚') table.keep(word(surface));
    expect(find('甲')).toBeUndefined();
    expect(find('庚')).toBe('庚');
  });

  it('gives what was kept last under many words, or nothing', () => {
    const unit = fc.constantFrom(...'一二三四五六');
    const words = fc.array(fc.string({ unit, minLength: 1, maxLength: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (asked, limit) => {
        const table = new SpellingTable(limit);
        for (const surface of asked) {
          const text = word(`前${surface}後`);
          const known = table.find('word', text, 1, 1 + surface.length);
          if (known) expect(known.surface).toBe(surface);
          else table.keep(word(surface));
          expect(table.find('word', text, 1, 1 + surface.length)?.surface).toBe(surface);
        }
      }),
    );
  });
});
