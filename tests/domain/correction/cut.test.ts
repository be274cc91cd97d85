import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/domain/correction/correct';
import { formatNumbered } from '../../../lib/domain/reading/reading';
import type { Token } from '../../../lib/domain/token';
import {
  apply,
  cut,
  glued,
  headmaster,
  only,
  paragraph,
  rule,
  stop,
  tools,
  word,
} from './corrections';

const spoken = (tokens: readonly Token[]): readonly string[] =>
  tokens.map((token) => (token.kind === 'word' ? formatNumbered(token.reading) : ''));

describe('cutting', () => {
  it('splits and merges over the borders of words', () => {
    const tokens = apply(glued, [rule('研究生命', '研究 生命')]);
    expect(tokens).toMatchObject([
      {
        surface: '研究',
        span: { start: 100, end: 102 },
        entries: ['研究|研究|yan2 jiu1'],
        flags: ['corrected'],
      },
      {
        surface: '生命',
        span: { start: 102, end: 104 },
        entries: ['生命|生命|sheng1 ming4'],
        flags: ['corrected'],
      },
      { surface: '。' },
    ]);
    expect(spoken(tokens)).toEqual(['yan2 jiu1', 'sheng1 ming4', '']);
  });

  it('leaves a paragraph without its stretch alone, the very object', () => {
    expect(applyCorrections(glued, [rule('早安', '早安')], tools)).toBe(glued);
    expect(applyCorrections(glued, [], tools)).toBe(glued);
  });

  it('everywhere: only where the stretch begins and ends at the borders of words', () => {
    expect(cut(headmaster, [rule('長大', '長大')])).toBe('校長|大|叫');
    expect(cut(headmaster, [rule('大叫', '大叫')])).toBe('校長|大叫');
  });

  it('here: also across them, and what is left over stays a word with its reading', () => {
    const here = rule('長大', '長大', { at: { textId: 'own', offset: 1 } });
    expect(cut(headmaster, [here])).toBe('校|長大|叫');
    expect(apply(headmaster, [here])[0]).toMatchObject({
      reading: [{ base: 'xiao', tone: 4 }],
      parts: [{ surface: '校', entries: [] }],
      flags: [],
    });
  });

  it('here means this text, this place, these characters', () => {
    const at = (offset: number) => [rule('大叫', '大叫', { at: { textId: 'own', offset } })];
    expect(cut(headmaster, at(2))).toBe('校長|大叫');
    expect(cut(headmaster, at(1))).toBe('校長|大|叫');
    expect(cut(headmaster, at(2), 'another text')).toBe('校長|大|叫');
  });

  it('reads the parts of a word anew, each as it is by itself', () => {
    const young = paragraph([word('行長', 'hang2 zhang3'), stop]);
    expect(spoken(apply(young, [rule('行長', '行 長')]))).toEqual(['xing2', 'chang2', '']);
  });

  it('reads what is left of a word that a rule cuts into anew', () => {
    const source = paragraph([word('行長', 'hang2 zhang3'), word('大', 'da4')]);
    const here = rule('長大', '長大', { at: { textId: 'own', offset: 1 } });
    expect(spoken(apply(source, [here]))).toEqual(['xing2', 'zhang3 da4']);
  });

  it('leaves the parts of a name, and of a word the learner read, as they were read', () => {
    const split = rule('行長', '行 長');
    const name = paragraph([word('行長', 'hang2 zhang3', { flags: ['name'] })]);
    expect(spoken(apply(name, [split]))).toEqual(['hang2', 'zhang3']);
    const read = rule('行長', '行長', { pinyin: 'hang2 zhang3' });
    const source = paragraph([word('行長', 'hang2 zhang3')]);
    const here = { ...split, at: { textId: 'own', offset: 0 } };
    expect(spoken(apply(source, [read, here]))).toEqual(['hang2', 'zhang3']);
  });

  it('keeps both forms of every character', () => {
    const source = paragraph([
      word('曆練', 'li4 lian4', { traditional: '歷練', simplified: '历练', flags: ['repaired'] }),
    ]);
    expect(apply(source, [rule('曆練', '曆 練')])).toMatchObject([
      { traditional: '歷', simplified: '历', flags: ['repaired', 'corrected'] },
      { traditional: '練', simplified: '练', flags: ['corrected'] },
    ]);
  });

  it('gives parts to a word the dictionary does not know', () => {
    expect(only(headmaster, [rule('校長大', '校長大')])).toMatchObject({
      entries: [],
      parts: [
        { surface: '校長', entries: ['校長|校长|xiao4 zhang3'] },
        { surface: '大', entries: ['大|大|da4'] },
      ],
    });
  });
});

describe('conflicts', () => {
  it('here beats everywhere, later beats earlier', () => {
    const here = rule('研究生', '研 究生', { at: { textId: 'own', offset: 100 } });
    expect(cut(glued, [here, rule('研究生命', '研究 生命')])).toBe('研|究生|命|。');
    expect(cut(glued, [rule('研究生', '研究 生'), rule('研究生', '研 究生')])).toBe(
      '研|究生|命|。',
    );
  });

  it('a later rule works on what the earlier ones made', () => {
    const split = rule('研究生命', '研究 生命');
    expect(cut(glued, [split, rule('生命', '生 命')])).toBe('研究|生|命|。');
    expect(cut(glued, [rule('生命', '生 命'), split])).toBe('研究|生命|。');
    expect(cut(glued, [split, rule('研究生命', '研究生命')])).toBe('研究生命|。');
  });

  it('applies everywhere, many times over', () => {
    const twice = paragraph([
      word('大', 'da4'),
      word('叫', 'jiao4'),
      word('大', 'da4'),
      word('叫', 'jiao4'),
    ]);
    expect(cut(twice, [rule('大叫', '大叫')])).toBe('大叫|大叫');
  });

  it('rules for the same words add up, the stronger deciding field by field', () => {
    const everywhere = rule('大', '大', { name: true, pinyin: 'dai4' });
    const here = rule('大', '大', { pinyin: 'tai4', at: { textId: 'own', offset: 2 } });
    expect(only(headmaster, [here, everywhere])).toMatchObject({
      reading: [{ base: 'tai', tone: 4 }],
      flags: ['name', 'corrected'],
    });
  });

  it('a damaged rule that would change the text does nothing', () => {
    expect(cut(glued, [rule('研究生', '研究')])).toBe('研究生|命|。');
    expect(cut(glued, [{ ...rule('研究生', '研究生'), words: ['', '研究生'] }])).toBe(
      '研究生|命|。',
    );
  });
});
