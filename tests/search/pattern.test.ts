import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPattern, readPattern } from '@/lib/search/pattern';

const matches = (pattern: string, word: string) => readPattern(pattern).matches(word);

describe('readPattern', () => {
  it.each([
    ['一*不*', '一動不動', true],
    ['一*不*', '一不小心', true],
    ['一*不*', '不一樣', false],
    ['?車站', '火車站', true],
    ['？車站', '車站', false],
    ['＊學', '學', true],
    ['*學*', '大學生', true],
    ['𠮷?', '𠮷野', true],
    ['?野', '𠮷野', true],
    ['**', '', true],
  ])('%s and %s: %s', (pattern, word, wanted) => {
    expect(matches(pattern, word)).toBe(wanted);
  });

  it('its literal is the longest stretch that every match has', () => {
    expect(readPattern('一*不可*').literal).toBe('不可');
    expect(readPattern('??').literal).toBe('');
  });

  it('agrees with the expression it stands for', () => {
    const unit = fc.constantFrom(...'一不可*?');
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom(...'一不可'), maxLength: 8 }),
        (pattern, word) => {
          const expression = pattern.replace(/\*+/g, '.*').replaceAll('?', '.');
          expect(matches(pattern, word)).toBe(new RegExp(`^(?:${expression})$`, 'u').test(word));
        },
      ),
    );
  });

  it('is told by its wildcards', () => {
    expect(isPattern('一？')).toBe(true);
    expect(isPattern('一')).toBe(false);
  });
});
