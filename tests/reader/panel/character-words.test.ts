import { describe, expect, it } from 'vitest';
import type { SavedWord } from '../../../lib/domain/card';
import type { Entry } from '../../../lib/domain/lexicon/lexicon';
import { wordsInText, wordsSaved } from '../../../lib/reader/panel/character-words';
import { wordOf } from '../tokens';

const entry = (id: string, ...glosses: string[]): Entry => ({
  id,
  traditional: '',
  simplified: '',
  pinyin: '',
  reading: null,
  taiwan: null,
  senses: [
    { glosses: [], labels: [], references: [] },
    { glosses, labels: [], references: [] },
  ],
  classifiers: [],
});

describe('wordsInText', () => {
  const word = (traditional: string, simplified: string, start: number) =>
    wordOf(traditional, {
      traditional,
      simplified,
      span: { start, end: start + traditional.length },
      entries: [traditional],
    });
  const tokens = [
    word('學', '学', 0),
    word('學生', '学生', 4),
    word('大學', '大学', 9),
    { ...word('大學', '大学', 20), surface: '大学' },
    { ...word('。', '。', 30), kind: 'punctuation' as const },
    word('老師', '老师', 40),
  ];
  const entryOf = (id: string) => (id === '大學' ? entry(id, 'university') : undefined);

  it('finds the other words, each once, in either script, the frequent ones first', () => {
    for (const character of ['學', '学']) {
      expect(wordsInText(character, tokens, entryOf)).toMatchObject([
        { traditional: '大學', offset: 9, count: 2, gloss: 'university' },
        { traditional: '學生', offset: 4, count: 1, gloss: '' },
      ]);
    }
  });

  it('finds nothing where there is nothing', () => {
    expect(wordsInText('龍', tokens, entryOf)).toEqual([]);
  });
});

describe('wordsSaved', () => {
  const saved = (traditional: string, added: number, more: Partial<SavedWord> = {}): SavedWord => ({
    id: traditional,
    traditional,
    simplified: traditional,
    pinyin: 'xue2 sheng5',
    taiwanPinyin: 'xue2 sheng1',
    gloss: 'student',
    entryIds: [],
    status: 'learning',
    saved: true,
    encounters: [],
    added,
    changed: added,
    deleted: false,
    ...more,
  });

  it('lists saved words, the latest first, with both readings', () => {
    const words = [
      saved('學生', 1),
      saved('留學', 2),
      saved('學', 3),
      saved('學校', 4, { saved: false }),
      saved('同學', 5, { deleted: true }),
    ];
    const uses = wordsSaved('學', words);
    expect(uses.map(({ traditional }) => traditional)).toEqual(['留學', '學生']);
    expect(uses[0]).toMatchObject({
      reading: [{ base: 'xue' }, { base: 'sheng', tone: 5 }],
      taiwan: [{ base: 'xue' }, { base: 'sheng', tone: 1 }],
    });
  });
});
