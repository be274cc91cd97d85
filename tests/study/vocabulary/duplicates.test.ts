import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { duplicatesIn, merged } from '@/lib/study/vocabulary/duplicates';
import { idsIn, merging } from '@/lib/study/vocabulary/merging';
import { fresh, tab } from '../../storage/tab';
import { expectAsBefore, snapshot } from '../history/snapshot';
import { unreplayable } from '../review/replaying';
import { answer, miscounts, sitDown } from '../review/sitting';

const word = (id: string, more: Partial<SavedWord> = {}): SavedWord => ({
  id,
  traditional: id,
  simplified: '台湾',
  pinyin: 'Tai2 wan1',
  taiwanPinyin: 'Tai2 wan1',
  gloss: 'Taiwan',
  entryIds: [],
  status: 'learning',
  saved: true,
  encounters: [],
  added: 5,
  changed: 5,
  deleted: false,
  ...more,
});
const ENTRY = { entryIds: ['臺灣|台湾|Tai2 wan1'] };

describe('words kept more than once', () => {
  it('are those written and read alike, of which the dictionary has at most one', () => {
    const [own, entry] = [word('台灣', { pinyin: 'tai2  wan1' }), word('臺灣', ENTRY)];
    expect(duplicatesIn([own, word('茶', { simplified: '茶' }), entry])).toEqual([[entry, own]]);
    const silent = word('台灣', { pinyin: '' });
    expect(duplicatesIn([silent, entry])).toEqual([[entry, silent]]);
  });

  it('are not those that are read otherwise, or that the dictionary tells apart', () => {
    const make = { simplified: '制', pinyin: 'zhi4', entryIds: ['製|制|zhi4'] };
    const system = { simplified: '制', pinyin: 'zhi4', entryIds: ['制|制|zhi4'] };
    expect(duplicatesIn([word('製', make), word('制', system)])).toEqual([]);
    const hair = word('髮', { simplified: '发', pinyin: 'fa4', entryIds: ['髮|发|fa4'] });
    expect(duplicatesIn([hair, word('发', { simplified: '发', pinyin: 'fa1' })])).toEqual([]);
  });

  it('become one with all that was kept, in the state that was set last', () => {
    const met = (offset: number) => ({
      textId: 't',
      textTitle: 't',
      href: '/texts/t',
      sentence: '我住在台灣。',
      sentenceSimplified: '我住在台湾。',
      within: { start: 3, end: 5 },
      offset,
    });
    const entry = word('臺灣', {
      ...ENTRY,
      tags: ['a'],
      note: 'one',
      encounters: [met(1), met(2)],
    });
    const own = word('台灣', {
      gloss: 'where I live',
      tags: ['b', 'a'],
      note: 'two',
      encounters: [met(2), met(9)],
      status: 'known',
      knownSince: 8,
      added: 2,
      changed: 8,
    });
    expect(merged([entry, own])).toMatchObject({
      id: '臺灣',
      gloss: 'Taiwan',
      ownGloss: 'where I live',
      tags: ['a', 'b'],
      note: 'one\ntwo',
      status: 'known',
      knownSince: 8,
      added: 2,
      encounters: [{ offset: 9 }, { offset: 1 }, { offset: 2 }],
    });
  });

  it('keep their answers: a card the word has none of comes with them, and all goes back', async () => {
    fresh();
    const now = { time: Date.UTC(2026, 9, 1, 8) };
    const sitting = await sitDown(tab(), now, { kinds: ['recognise', 'recall'] });
    const { vocabulary, storage } = sitting;
    await vocabulary.getState().save(word('台灣'), null);
    await answer(sitting, 'again');
    await answer(sitting, 'good');
    await vocabulary.getState().save(word('臺灣', ENTRY), null);
    const before = await snapshot(storage);
    const { words: shown, merge } = vocabulary.getState();
    const groups = duplicatesIn(shown.values());
    const undo = await merge(idsIn(groups), merging(groups));
    const [words, cards, logs] = [
      await storage.words.all(),
      await storage.cards.all(),
      await storage.logs.all(),
    ];
    expect(words.map(({ id }) => id)).toEqual(['臺灣']);
    expect(cards).toMatchObject([{ id: '臺灣', reps: 2 }]);
    expect([...miscounts(cards, logs), ...unreplayable(cards, logs)]).toEqual([]);
    expect(logs).toHaveLength(2);
    await undo();
    expectAsBefore(before, await snapshot(storage));
  });
});
