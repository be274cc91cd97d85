import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/domain/correction/correct';
import type { Correction } from '../../../lib/domain/engine';
import { cut, glued, only, paragraph, rule, tools, word } from './corrections';

describe('many rules at once', () => {
  it('take the second of two for one stretch everywhere, or in one place', () => {
    const first = rule('生', '生', { pinyin: 'sheng4' });
    const second = rule('生', '生', { pinyin: 'sheng3' });
    const source = paragraph([word('生', 'sheng1')]);
    expect(only(source, [first, second])?.reading).toEqual([{ base: 'sheng', tone: 3 }]);
    const here = { at: { textId: 'own', offset: 100 } };
    expect(cut(glued, [rule('研究', '研 究', here), rule('研究', '研究', here)])).toBe(
      '研究|生|命|。',
    );
  });

  it('leave a word alone that is longer than any', () => {
    const endless = paragraph([word('生'.repeat(1_000), 'sheng1')]);
    const inside = rule('生', '生', { at: { textId: 'own', offset: 500 } });
    expect(applyCorrections(endless, [inside], tools, 'own')).toBe(endless);
  });

  it('do what one after the other does: those for everywhere, then those for one place', () => {
    const characters = fc.array(fc.constantFrom('研', '究', '生', '命', '長', '。'), {
      minLength: 1,
      maxLength: 12,
    });
    const cuts = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    const place = fc.record({ from: fc.nat(11), size: fc.integer({ min: 1, max: 4 }), cuts });
    const rules = fc.array(fc.record({ place, here: fc.boolean(), name: fc.boolean() }), {
      maxLength: 8,
    });
    const group = (list: readonly string[], borders: readonly boolean[]): string[] =>
      list.reduce<string[]>((words, character, index) => {
        if (index > 0 && !borders[index]) words[words.length - 1] += character;
        else words.push(character);
        return words;
      }, []);
    fc.assert(
      fc.property(characters, cuts, rules, (list, borders, wanted) => {
        const source = paragraph(
          group(list, borders).map((surface) =>
            word(surface, [...surface.replaceAll('。', '')].map(() => 'a1').join(' ')),
          ),
          7,
        );
        const made = wanted.map(({ place: { from, size, cuts }, here, name }): Correction => {
          const start = from % list.length;
          const stretch = list.slice(start, start + size);
          const id = `${stretch.join('')}${here ? start : ''}`;
          const at = here ? { at: { textId: 'own', offset: 7 + start } } : {};
          return { id, surface: stretch.join(''), words: group(stretch, cuts), name, ...at };
        });
        const last = [...new Map(made.map((one) => [one.id, one] as const)).values()];
        const inOrder = made.filter((one) => last.includes(one));
        const together = applyCorrections(source, made, tools, 'own');
        const oneByOne = [
          ...inOrder.filter((one) => !one.at),
          ...inOrder.filter((one) => one.at),
        ].reduce((done, one) => applyCorrections(done, [one], tools, 'own'), source);
        expect(together).toEqual(oneByOne);
      }),
    );
  });
});
