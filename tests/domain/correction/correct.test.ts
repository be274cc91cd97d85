import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/domain/correction/correct';
import { apply, headmaster, only, paragraph, rule, stop, tools, word } from './corrections';

describe('reading, meaning, name', () => {
  const row = paragraph([word('行', 'xing2', { alternatives: [[{ base: 'hang', tone: 2 }]] })]);

  it('takes the reading in both standards and says why', () => {
    const fixed = only(row, [rule('行', '行', { pinyin: 'hang2' })]);
    expect(fixed).toMatchObject({
      reading: [{ base: 'hang', tone: 2 }],
      taiwan: [{ base: 'hang', tone: 2 }],
      why: { code: 'corrected' },
    });
    expect(fixed).not.toHaveProperty('alternatives');
  });

  it('cuts one reading over several words, and ignores one that does not fit', () => {
    const split = apply(headmaster, [rule('校長', '校 長', { pinyin: 'jiao4 chang2' })]);
    expect(split.slice(0, 2)).toMatchObject([
      { reading: [{ base: 'jiao' }] },
      { reading: [{ base: 'chang' }] },
    ]);
    expect(only(row, [rule('行', '行', { pinyin: 'hang2 hang2' })])).toMatchObject({
      reading: [{ base: 'xing', tone: 2 }],
    });
  });

  it('puts the chosen meaning first, with its reading', () => {
    expect(only(row, [rule('行', '行', { entryId: '行|行|hang2' })])).toMatchObject({
      entries: ['行|行|hang2', '行|行|xing2'],
      reading: [{ base: 'hang', tone: 2 }],
    });
    expect(only(row, [rule('行', '行', { entryId: 'gone' })])).toMatchObject({
      entries: ['行|行|xing2', '行|行|hang2'],
    });
  });

  it('puts the chosen sense first, and keeps the others in their order', () => {
    const firm = { entryId: '行|行|hang2', sense: 'firm' };
    expect(only(row, [rule('行', '行', firm)])?.senses).toEqual([2, 0, 1]);
    const inUse = { entryId: '行|行|hang2', sense: 'row' };
    expect(only(row, [rule('行', '行', inUse)])).not.toHaveProperty('senses');
  });

  it('takes back what the sentence had said of the senses', () => {
    const told = { senses: [1, 0, 2], pos: 'NOUN', entries: ['行|行|hang2'] };
    const said = paragraph([word('行', 'hang2', told)]);
    const chosen = (more: object) =>
      only(said, [rule('行', '行', { entryId: '行|行|hang2', ...more })]);
    expect(chosen({ sense: 'firm' })?.senses).toEqual([2, 0, 1]);
    expect(chosen({ sense: 'firm' })).not.toHaveProperty('pos');
    expect(chosen({ sense: 'row' })).not.toHaveProperty('senses');
    // Senses of one entry say nothing of another's.
    expect(only(said, [rule('行', '行', { entryId: '行|行|xing2' })])).not.toHaveProperty('senses');
    // No sense was chosen, or one that the dictionary has no more.
    expect(chosen({})).toMatchObject({ senses: [1, 0, 2], pos: 'NOUN' });
    expect(chosen({ sense: 'shop of old' })).toMatchObject({ senses: [1, 0, 2], pos: 'NOUN' });
  });

  it('makes a name and takes one back', () => {
    expect(only(row, [rule('行', '行', { name: true })])?.flags).toEqual(['name', 'corrected']);
    const person = paragraph([word('長大', 'zhang3 da4', { flags: ['name'], nameType: 'person' })]);
    const plain = only(person, [rule('長大', '長大', { name: false })]);
    expect(plain?.flags).toEqual(['corrected']);
    expect(plain).not.toHaveProperty('nameType');
  });
});

it('always tiles the text, one syllable a character', () => {
  const characters = fc.array(fc.constantFrom('研', '究', '生', '命', '長', '大', '𠮷', '。'), {
    minLength: 1,
    maxLength: 10,
  });
  const cuts = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
  const group = (list: readonly string[], borders: readonly boolean[]) =>
    list.reduce<string[]>((words, character, index) => {
      if (index > 0 && !borders[index]) words[words.length - 1] += character;
      else words.push(character);
      return words;
    }, []);
  fc.assert(
    fc.property(
      characters,
      cuts,
      cuts,
      fc.nat(9),
      fc.nat(9),
      fc.boolean(),
      (list, before, after, a, b, here) => {
        const source = paragraph(
          group(list, before).map((surface) =>
            word(
              surface,
              [...surface]
                .filter((character) => character !== '。')
                .map(() => 'a1')
                .join(' '),
            ),
          ),
          7,
        );
        const [from, to] = [Math.min(a, b) % list.length, Math.max(a, b) % list.length];
        const stretch = list.slice(Math.min(from, to), Math.max(from, to) + 1);
        const offset = 7 + list.slice(0, Math.min(from, to)).join('').length;
        const tokens = apply(source, [
          {
            id: 'x',
            surface: stretch.join(''),
            words: group(stretch, after),
            ...(here ? { at: { textId: 'own', offset } } : {}),
          },
        ]);
        expect(tokens.map(({ surface }) => surface).join('')).toBe(list.join(''));
        let at = 7;
        for (const token of tokens) {
          expect(token.span).toEqual({ start: at, end: at + token.surface.length });
          at = token.span.end;
          if (token.kind !== 'word') continue;
          const han = token.surface.replaceAll('。', '');
          if (tools.entriesOf(token.surface).length === 0)
            expect(token.reading).toHaveLength([...han].length);
        }
      },
    ),
  );
});

describe('a text given in Simplified', () => {
  const given = word('裡面', 'li3 mian4', {
    surface: '里面',
    simplified: '里面',
    standards: { hongkong: '裏面', opencc: '裏面' },
  });

  it('keeps the other standards’ forms when its words are cut anew', () => {
    const rule = { id: '1', surface: '里面', words: ['里', '面'] };
    const corrected = applyCorrections(paragraph([given, stop]), [rule], tools);
    const words = corrected.sentences.flatMap((sentence) => sentence.tokens);
    expect(words[0]).toMatchObject({
      traditional: '裡',
      standards: { hongkong: '裏', opencc: '裏' },
    });
    expect(words[1]).toMatchObject({ surface: '面', traditional: '面' });
    expect(words[1]).not.toHaveProperty('standards');
  });
});
