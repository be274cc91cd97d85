import { describe, expect, it } from 'vitest';
import {
  completed,
  type FoundWord,
  listedIn,
  matchWord,
  previewOf,
  takenIn,
} from '@/lib/importing/match';

const found = (
  traditional: string,
  simplified: string,
  pinyin: string,
  gloss = 'a gloss',
): FoundWord => ({
  id: traditional,
  traditional,
  simplified,
  pinyin,
  taiwanPinyin: pinyin,
  gloss,
  entryIds: [`${traditional}|${simplified}|${pinyin}`],
});
const HAIR = found('髮', '发', 'fa4');
const SEND = found('發', '发', 'fa1');
const GIVEN = {
  word: '发',
  simplified: '',
  pinyin: '',
  taiwanPinyin: '',
  meaning: '',
  status: null,
  level: '',
  tags: [],
  note: '',
};

describe('which word a file means', () => {
  it('keeps the order of likelihood, whatever entries a word has', () => {
    const sent = { ...SEND, pinyin: 'fa5' };
    const match = matchWord(GIVEN, [SEND, HAIR, sent]);
    expect(match).toEqual({ kind: 'ambiguous', words: [SEND, HAIR] });
  });

  it('is plain where one is written so', () => {
    const tea = found('茶', '茶', 'cha2');
    expect(matchWord({ ...GIVEN, word: '茶' }, [tea])).toEqual({ kind: 'found', word: tea });
  });

  it('is asked where several are', () => {
    expect(matchWord(GIVEN, [SEND, HAIR])).toEqual({ kind: 'ambiguous', words: [SEND, HAIR] });
  });

  it.each(['fa4', 'fà'])('is told by its reading: %s', (pinyin) => {
    expect(matchWord({ ...GIVEN, pinyin }, [SEND, HAIR])).toEqual({ kind: 'found', word: HAIR });
  });

  it('is told by its other script', () => {
    const given = { ...GIVEN, word: '髮', simplified: '发' };
    expect(matchWord(given, [SEND, HAIR])).toEqual({ kind: 'found', word: HAIR });
  });

  it('is the likeliest reading of one spelling, or the one that is given', () => {
    const row = found('行', '行', 'hang2');
    const go = found('行', '行', 'xing2');
    const word = (pinyin: string) => matchWord({ ...GIVEN, word: '行', pinyin }, [go, row]);
    expect(word('')).toEqual({ kind: 'found', word: go });
    expect(word('háng')).toEqual({ kind: 'found', word: row });
    expect(word('wrong')).toEqual({ kind: 'found', word: go });
  });

  it('keeps the meaning of the file', () => {
    const { word } = matchWord({ ...GIVEN, word: '茶', meaning: 'my tea' }, [
      found('茶', '茶', 'cha2'),
    ]) as { word: FoundWord };
    expect(word.gloss).toBe('my tea');
  });

  it.each([
    ['歷史', 'lìshǐ', 'li4 shi3'],
    ['歷史', 'li4shi3', 'li4 shi3'],
    ['歷史', 'lì shǐ', 'li4 shi3'],
    ['去年少了', 'qùnián shǎole', 'qu4 nian2  shao3 le5'],
    ['歷史', 'history', ''],
    ['歷史', '', ''],
  ])('that no dictionary has, %s %s, is kept with its reading', (word, pinyin, numbered) => {
    const match = matchWord({ ...GIVEN, word, pinyin, meaning: 'm' }, []);
    expect(match).toMatchObject({
      kind: 'unknown',
      word: { id: word, pinyin: numbered, gloss: 'm', entryIds: [] },
    });
  });
});

describe('a word that no dictionary has', () => {
  const phrase = {
    ...found('早餐店老闆', '早餐店老板', 'zao3 can1 dian4  lao3 ban3', '早餐店 x · 老闆 y'),
    entryIds: [],
  };
  const unknown = (fields: object) => {
    const given = { ...GIVEN, word: '早餐店老板', ...fields };
    return { given, match: matchWord(given, []) };
  };

  it('is completed from the words in it', () => {
    expect(completed(unknown({}), phrase).match).toEqual({ kind: 'unknown', word: phrase });
  });

  it('keeps what the file says', () => {
    const said = {
      word: '早餐店老闆',
      simplified: '早餐店老板',
      pinyin: 'zǎo cān diàn lǎo bǎn',
      meaning: 'the boss',
    };
    expect(completed(unknown(said), { ...phrase, id: 'x', traditional: 'x' }).match).toMatchObject({
      word: {
        id: '早餐店老闆',
        simplified: '早餐店老板',
        pinyin: 'zao3 can1 dian4 lao3 ban3',
        gloss: 'the boss',
      },
    });
  });

  it('and one that a dictionary has stay as they are where nothing was found', () => {
    const one = unknown({});
    expect(completed(one, undefined)).toBe(one);
    const known = { given: GIVEN, match: matchWord(GIVEN, [SEND]) };
    expect(completed(known, phrase)).toBe(known);
  });
});

describe('what an import comes to', () => {
  const matched = [
    { given: { ...GIVEN, word: '茶' }, match: { kind: 'found', word: found('茶', '茶', 'cha2') } },
    { given: { ...GIVEN, word: '水' }, match: { kind: 'found', word: found('水', '水', 'shui3') } },
    { given: GIVEN, match: { kind: 'ambiguous', words: [SEND, HAIR] } },
    {
      given: { ...GIVEN, word: '火星茶', status: 'ignored' },
      match: { kind: 'unknown', word: found('火星茶', '火星茶', '') },
    },
    { given: { ...GIVEN, word: '發' }, match: { kind: 'found', word: SEND } },
  ] as const;
  const preview = previewOf(matched, (id) => id === '水');
  const ids = (words: readonly { readonly word: FoundWord }[]) => words.map(({ word }) => word.id);
  const choices = {
    status: 'learning',
    withUnknown: true,
    meant: new Map<string, string>(),
  } as const;

  it('leaves alone what is here, and takes a word once', () => {
    expect(preview.here.map(({ given }) => given.word)).toEqual(['水']);
    expect(ids(takenIn(preview, choices))).toEqual(['茶', '發', '火星茶']);
  });

  it('lists every word with its level, those that are here among them', () => {
    expect(listedIn(preview, choices).map(({ id }) => id)).toEqual(['茶', '水', '發', '火星茶']);
    expect(listedIn(preview, { ...choices, withUnknown: false })).toHaveLength(3);
    expect(takenIn(preview, { ...choices, status: 'list-only' })).toEqual([]);
  });

  it('is as was chosen', () => {
    expect(ids(takenIn(preview, { ...choices, withUnknown: false }))).toEqual(['茶', '發']);
    expect(ids(takenIn(preview, { ...choices, meant: new Map([['发', '髮']]) }))).toEqual([
      '茶',
      '髮',
      '火星茶',
    ]);
    const statuses = takenIn(preview, { ...choices, status: 'as-given' }).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['learning', 'learning', 'ignored']);
  });
});
