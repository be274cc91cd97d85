import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../lib/domain/correct';
import type { Correction } from '../../lib/domain/engine';
import type { Entry } from '../../lib/domain/lexicon';
import { formatNumbered, parseReading } from '../../lib/domain/reading';
import type { Paragraph } from '../../lib/domain/text';
import type { Token, Word } from '../../lib/domain/token';

const entry = (traditional: string, simplified: string, pinyin: string, gloss: string): Entry => ({
  id: `${traditional}|${simplified}|${pinyin}`,
  traditional,
  simplified,
  pinyin,
  reading: parseReading(pinyin),
  taiwan: null,
  senses: [{ glosses: [gloss], labels: [], references: [] }],
  classifiers: [],
});

const DICTIONARY = [
  entry('研究', '研究', 'yan2 jiu1', 'research'),
  entry('研究生', '研究生', 'yan2 jiu1 sheng1', 'graduate student'),
  entry('生命', '生命', 'sheng1 ming4', 'life'),
  entry('生', '生', 'sheng1', 'to be born'),
  entry('命', '命', 'ming4', 'life; fate'),
  entry('行', '行', 'xing2', 'to go'),
  entry('行', '行', 'hang2', 'row; line'),
  entry('長', '长', 'chang2', 'long'),
  entry('長', '长', 'zhang3', 'chief'),
  entry('大', '大', 'da4', 'big'),
  entry('校長', '校长', 'xiao4 zhang3', 'headmaster'),
  entry('長大', '长大', 'zhang3 da4', 'to grow up'),
  entry('叫', '叫', 'jiao4', 'to call'),
];
const tools = {
  entriesOf: (surface: string) =>
    DICTIONARY.filter((item) => item.traditional === surface || item.simplified === surface),
};

const word = (surface: string, numbered: string, more: Partial<Word> = {}): Omit<Word, 'span'> => ({
  kind: 'word',
  surface,
  traditional: surface,
  simplified: surface,
  reading: parseReading(numbered) ?? [],
  taiwan: parseReading(numbered) ?? [],
  entries: tools.entriesOf(surface).map(({ id }) => id),
  flags: [],
  ...more,
});
const stop: Omit<Token & { kind: 'punctuation' }, 'span'> = {
  kind: 'punctuation',
  surface: '。',
  traditional: '。',
  simplified: '。',
};

function paragraph(tokens: readonly Omit<Token, 'span'>[], start = 0): Paragraph {
  let at = start;
  const placed = tokens.map((token) => {
    const span = { start: at, end: at + token.surface.length };
    at = span.end;
    return { ...token, span } as Token;
  });
  const span = { start, end: at };
  return { span, sentences: [{ span, tokens: placed }] };
}

const rule = (surface: string, words: string, more: Partial<Correction> = {}): Correction => ({
  id: `${surface}/${words}`,
  surface,
  words: words.split(' '),
  ...more,
});

const apply = (source: Paragraph, rules: readonly Correction[], textId = 'own') =>
  applyCorrections(source, rules, tools, textId).sentences.flatMap(({ tokens }) => tokens);
const cut = (source: Paragraph, rules: readonly Correction[], textId?: string) =>
  apply(source, rules, textId)
    .map(({ surface }) => surface)
    .join('|');
const only = (source: Paragraph, rules: readonly Correction[]) =>
  apply(source, rules).find(
    (token): token is Word => token.kind === 'word' && token.flags.includes('corrected'),
  );

const glued = paragraph([word('研究生', 'yan2 jiu1 sheng1'), word('命', 'ming4'), stop], 100);
const headmaster = paragraph([
  word('校長', 'xiao4 zhang3'),
  word('大', 'da4'),
  word('叫', 'jiao4'),
]);

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
    expect(
      tokens.map((token) => (token.kind === 'word' ? formatNumbered(token.reading) : '')),
    ).toEqual(['yan2 jiu1', 'sheng1 ming4', '']);
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
