import { describe, expect, it } from 'vitest';
import { notesOf } from '../../lib/reader/notes';
import { otherForm, subWords, surfaceContent, tokenContent } from '../../lib/reader/panel';
import { entryOf, readWord } from './wires';

const entries = [
  entryOf('科技大學', '科技大学', 'ke1 ji4 da4 xue2', 'university of technology'),
  entryOf('科技', '科技', 'ke1 ji4', 'technology'),
  entryOf('大學', '大学', 'da4 xue2', 'university'),
  entryOf('大', '大', 'da4', 'big'),
  entryOf('大', '大', 'dai4', 'see 大夫'),
];
const entriesOf = (surface: string) =>
  entries.filter((entry) => entry.traditional === surface || entry.simplified === surface);
const has = (surface: string) => entriesOf(surface).length > 0;

describe('subWords', () => {
  it('finds the longest words inside, never the word itself or single characters', () => {
    expect(subWords('科技大學', has)).toEqual(['科技', '大學']);
    expect(subWords('大', has)).toEqual([]);
  });

  it('keeps overlapping words and drops those within a longer one', () => {
    const words = new Set(['研究生', '研究', '生命', '命起']);
    expect(subWords('研究生命起', (part) => words.has(part))).toEqual(['研究生', '生命', '命起']);
  });
});

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
    ).toEqual(['The source has 曆練; 歷練 is meant.']);
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
      why: { code: 'word', evidence: 'because of 長大' },
      alternatives: [other],
    });
    expect(texts(word)).toEqual(['Read zhǎng: because of 長大. It can also be read cháng.']);
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
