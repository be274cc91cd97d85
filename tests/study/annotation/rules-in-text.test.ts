import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Correction, LONGEST_SURFACE, MOST_CORRECTIONS } from '@/lib/domain/engine';
import { readCorrections } from '@/lib/server/http/annotate-request';
import { rulesInText } from '@/lib/study/annotation/rules-in-text';

const rule = (surface: string, more: Partial<Correction> = {}): Correction => ({
  id: `${surface}@*`,
  surface,
  words: [surface],
  ...more,
});
const surfaces = (rules: readonly Correction[]) => rules.map(({ surface }) => surface);

describe('the rules sent along with a text', () => {
  it('are those that say something of it, as rules and not as records', () => {
    const at = { textId: 'own', offset: 1 };
    const stored = { ...rule('大叫', { at, pinyin: 'da4 jiao4' }), changed: 7, deleted: false };
    const elsewhere = rule('大叫', { at: { textId: 'another', offset: 1 } });
    expect(rulesInText([rule('小叫'), stored, elsewhere], 'own', '他大叫。')).toEqual([
      { id: '大叫@*', surface: '大叫', words: ['大叫'], pinyin: 'da4 jiao4', at },
    ]);
  });

  it.each([
    ['longer than the server takes', rule('叫'.repeat(LONGEST_SURFACE + 1))],
    ['damaged', rule('大叫', { words: ['大'] })],
    ['through the middle of a character', rule('𠮷叫', { words: ['\ud842', '\udfb7叫'] })],
  ])('leave out one that is %s: it would have the text refused', (_what, bad) => {
    const text = `他大叫，𠮷叫${'叫'.repeat(300)}`;
    expect(surfaces(rulesInText([bad, rule('他')], 'own', text))).toEqual(['他']);
  });

  it('are the latest ones where the text has more than the server takes', () => {
    const characters = Array.from({ length: MOST_CORRECTIONS + 2 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index),
    );
    const rules = rulesInText(
      characters.map((character) => rule(character)),
      'own',
      characters.join(''),
    );
    expect(rules).toHaveLength(MOST_CORRECTIONS);
    expect(surfaces(rules).at(-1)).toBe(characters.at(-1));
    expect(surfaces(rules)[0]).toBe(characters[2]);
  });

  it('stay within what a request may weigh', () => {
    const long = Array.from({ length: 3_000 }, (_, index) => {
      const surface = `${String.fromCodePoint(0x4e00 + index)}${'長'.repeat(40)}`;
      return rule(surface, { words: [...surface] });
    });
    const rules = rulesInText(long, 'own', surfaces(long).join('\n'));
    expect(JSON.stringify(rules).length).toBeLessThan(300_000);
    expect(rules.at(-1)?.surface).toBe(long.at(-1)?.surface);
  });

  it('are always taken by the server', () => {
    const word = fc.string({ unit: fc.constantFrom('大', '叫', '𠮷', '\ud842', '\udfb7', '') });
    const any = fc.record({ words: fc.array(word, { maxLength: 4 }) }).map(({ words }) => ({
      id: 'a',
      surface: words.join(''),
      words,
    }));
    fc.assert(
      fc.property(fc.array(any), (rules) => {
        const text = rules.map(({ surface }) => surface).join('。');
        const sent = rulesInText(rules, 'own', text);
        expect(readCorrections(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
      }),
    );
  });
});
