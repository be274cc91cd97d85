import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toList, toPleco } from '@/lib/exporting/word-lines';
import { RUBBISH, wordOf } from './anki/words';

const TEA = wordOf('綠茶', { simplified: '绿茶', pinyin: 'lü4 cha2', gloss: 'green tea' });

describe('text for Pleco', () => {
  it('has both scripts, numbered pinyin and the meaning, in a category of its own', () => {
    expect(toPleco([TEA, RUBBISH])).toBe(
      '// Hangjian\n绿茶[綠茶]\tlü4 cha2\tgreen tea\n垃圾[垃圾]\tla1 ji1\ttrash; "refuse" & <garbage>\n',
    );
  });

  it('keeps lines of a meaning apart as Pleco does', () => {
    expect(toPleco([wordOf('茶', { gloss: 'tea\nalso a\tmeal' })])).toContain(
      '\ttea\ueab1also a meal\n',
    );
  });

  it('has a line a word, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (gloss, word) => {
        const given = wordOf('茶', { gloss, traditional: word, simplified: word, pinyin: gloss });
        const lines = toPleco([given, TEA]).split('\n');
        expect(lines).toHaveLength(4);
        expect(lines[1]?.split('\t')).toHaveLength(3);
        expect(lines[1]).not.toMatch(/^\/\//);
      }),
    );
  });
});

describe('a plain list', () => {
  it('has the words in Traditional', () => {
    expect(toList([TEA, RUBBISH])).toBe('綠茶\n垃圾\n');
  });
});
