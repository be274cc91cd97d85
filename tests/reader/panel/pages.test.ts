import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../lib/reader/panel/notes';
import { otherForm, surfaceContent, tokenContent } from '../../../lib/reader/panel/pages';
import { entryOf, readWord } from '../wires';

const entries = [
  entryOf('科技大學', '科技大学', 'ke1 ji4 da4 xue2', 'university of technology'),
  entryOf('科技', '科技', 'ke1 ji4', 'technology'),
  entryOf('大學', '大学', 'da4 xue2', 'university'),
  entryOf('大', '大', 'da4', 'big'),
  entryOf('大', '大', 'dai4', 'see 大夫'),
];
const entriesOf = (surface: string) =>
  entries.filter((entry) => entry.traditional === surface || entry.simplified === surface);

describe('tokenContent', () => {
  const byId = (id: string) => entries.find((entry) => entry.id === id);

  it('puts the token’s own ranking first and folds the rest of the spelling', () => {
    const token = readWord('大 大 dai4', { entries: ['大|大|dai4'] });
    const content = tokenContent(token, byId, entriesOf);
    expect(content.main?.pinyin).toBe('dai4');
    expect(content.others.map((entry) => entry.pinyin)).toEqual(['da4']);
  });

  it('has parts and characters where the word itself is unknown', () => {
    const token = readWord('大學店 大学店 da4 xue2 dian4');
    const content = tokenContent(token, byId, entriesOf);
    expect(content.main).toBeNull();
    expect(content.words.map((part) => part.surface)).toEqual(['大學']);
    expect(content.characters.map((part) => part.surface)).toEqual(['大', '學', '店']);
  });
});

describe('characters of a token', () => {
  const own = [
    entryOf('長', '长', 'chang2', 'long'),
    entryOf('長', '长', 'zhang3', 'chief'),
    entryOf('歡', '欢', 'huan1', 'joyous'),
    entryOf('要', '要', 'yao1', 'to demand'),
    entryOf('要', '要', 'yao4', 'to want'),
    entryOf('要不', '要不', 'yao4 bu4', 'otherwise'),
  ];
  const find = (surface: string) => own.filter(({ traditional }) => traditional === surface);
  const content = (token: ReturnType<typeof readWord>) =>
    tokenContent(token, () => undefined, find);
  const said = (token: ReturnType<typeof readWord>) =>
    content(token).characters.map(({ entries: [first] }) => first?.pinyin);

  it('are said as they are in it', () => {
    expect(said(readWord('校長 校长 xiao4 zhang3'))).toEqual([undefined, 'zhang3']);
    expect(said(readWord('長短 长短 chang2 duan3'))).toEqual(['chang2', undefined]);
    expect(said(readWord('喜歡 喜欢 xi3 huan5'))).toEqual([undefined, 'huan1']);
  });

  it('hold no words where one of them is said twice to ask', () => {
    const base = { form: 'asked', traditional: '要', simplified: '要' } as const;
    const asked = readWord('要不要 要不要 yao4 bu4 yao4', { base });
    expect(content(asked).words).toEqual([]);
    expect(said(asked)).toEqual(['yao4', undefined]);
    expect(content(readWord('要不要 要不要 yao4 bu4 yao4')).words).toHaveLength(1);
  });
});

describe('surfaceContent', () => {
  it('opens a part by either spelling', () => {
    expect(surfaceContent('大学', entriesOf).forms.traditional).toBe('大學');
  });
});

describe('otherForm', () => {
  it('marks the characters that differ, and is nothing where none does', () => {
    expect(otherForm('豆漿', '豆浆')?.map(({ differs }) => differs)).toEqual([false, true]);
    expect(otherForm('大家', '大家')).toBeNull();
  });
});

describe('notesOf', () => {
  const texts = (token: Parameters<typeof notesOf>[0]) => notesOf(token).map((note) => note.text);

  it('explains repairs, variants and wording with the original', () => {
    expect(
      texts(readWord('歷練 历练 li4 lian4', { surface: '曆練', flags: ['repaired'] })),
    ).toEqual(['The source has 曆練; 歷練 is meant. Settings can show the text as written.']);
    expect(texts(readWord('為 为 wei4', { surface: '爲', flags: ['variant'] }))).toEqual([
      'The source writes 爲, a variant of 為.',
    ]);
    expect(texts(readWord('軟件 软件 ruan3 jian4', { wording: { taiwan: '軟體' } }))).toEqual([
      'Mainland wording. Taiwan: 軟體',
    ]);
  });

  it('says why a reading was chosen, and what else there is', () => {
    const other = readWord('x x chang2').reading;
    const word = readWord('長 长 zhang3', {
      why: { code: 'word', evidence: '長大' },
      alternatives: [other],
    });
    expect(texts(word)).toEqual(['zhǎng, as in 長大. Elsewhere also cháng.']);
    const still = readWord('還是 还是 hai2 shi5', {
      taiwan: readWord('x x hai2 shi4').reading,
      why: { code: 'word', evidence: '還是' },
    });
    expect(texts(still)).toEqual([
      'The corner under it says: Taiwan reads hái shì, the Mainland hái shi.',
      'hái shi (in Taiwan hái shì), as in 還是.',
    ]);
  });

  it('shows a likely repair as a suggestion, with what the source has', () => {
    const word = readWord('籤 签 qian1', { suggestion: { traditional: '簽' } });
    expect(notesOf(word)).toEqual([
      { kind: 'suggestion', text: 'Perhaps 簽 is meant; the source has 籤.' },
    ]);
  });

  it('tells what a character of a Simplified text stands for', () => {
    const after = readWord('以後 以后 yi3 hou4', { surface: '以后', flags: ['ambiguous'] });
    expect(texts(after)).toEqual(['后 stands for 後 here.']);
    const empress = readWord('皇后 皇后 huang2 hou4', { flags: ['ambiguous'] });
    expect(texts(empress)).toEqual([]);
  });

  it('leads to the word that the sentence takes apart, asks with or says twice', () => {
    const base = { form: 'apart', traditional: '睡覺', simplified: '睡觉' } as const;
    const [note] = notesOf(readWord('覺 觉 jiao4', { base }));
    expect(note).toMatchObject({ kind: 'base', follow: { traditional: '睡覺' } });
    const asked = readWord('喜 喜 xi3', { base: { ...base, form: 'asked' } });
    expect(texts(asked)).toEqual(['Asks yes or no about']);
  });

  it('writes years plainly and shares once', () => {
    const number = (surface: string, value: number, pinyin: string, gloss?: string) => ({
      kind: 'number' as const,
      span: { start: 0, end: surface.length },
      surface,
      traditional: surface,
      simplified: surface,
      value,
      reading: readWord(`x x ${pinyin}`).reading,
      ...(gloss ? { gloss } : {}),
    });
    expect(texts(number('2024', 2024, 'er4 ling2 er4 si4'))).toEqual([]);
    expect(texts(number('二〇二四', 2024, 'er4 ling2 er4 si4'))).toEqual(['2024']);
    const quantity = 'liang3 qian1 ling2 er4 shi2 si4';
    expect(texts(number('2024', 2024, quantity))).toEqual(['2,024']);
    expect(texts(number('八成', 0.8, 'ba1 cheng2', '80 %'))).toEqual(['80 %']);
    const grouped = '1,750,000,000';
    expect(texts(number('17.5億', 1_750_000_000, 'yi4', grouped))).toEqual([grouped]);
  });

  it('groups a number as the West does', () => {
    const number = {
      kind: 'number' as const,
      span: { start: 0, end: 3 },
      surface: '三億',
      traditional: '三億',
      simplified: '三亿',
      value: 300_000_000,
      reading: [],
    };
    expect(texts(number)).toEqual(['300,000,000']);
  });
});
