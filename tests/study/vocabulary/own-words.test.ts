import { describe, expect, it } from 'vitest';
import { newCard } from '@/lib/study/review/schedule';
import { newWord as word } from './new-word';
import { database, met, tab } from './vocabulary-tab';

describe('a meaning in the learner’s words', () => {
  it('stays, and can be taken back', async () => {
    const name = database();
    const { state } = await tab(name);
    await state().save({ ...word('喝茶'), gloss: '喝 to drink · 茶 tea', entryIds: [] }, met(1));
    const undo = await state().setMeaning('喝茶', 'to have tea');
    expect((await tab(name)).state().words.get('喝茶')?.gloss).toBe('to have tea');
    await undo();
    expect(state().words.get('喝茶')?.gloss).toBe('喝 to drink · 茶 tea');
  });

  it('of a word of the dictionary stands beside what the dictionary says, which comes back', async () => {
    const { state } = await tab(database());
    await state().save({ ...word('茶'), gloss: 'tea', entryIds: ['茶|茶|cha2'] }, met(1));
    await state().setMeaning('茶', 'a cup of tea');
    expect(state().words.get('茶')).toMatchObject({ gloss: 'tea', ownGloss: 'a cup of tea' });
    await state().setMeaning('茶', '');
    expect(state().words.get('茶')).not.toHaveProperty('ownGloss');
  });

  it('comes with tags and a note in one step, and goes in one', async () => {
    const name = database();
    const { state } = await tab(name);
    await state().save({ ...word('茶'), gloss: 'tea', entryIds: ['茶|茶|cha2'] }, met(1));
    const before = state().words.get('茶');
    const undo = await state().edit('茶', { gloss: 'cha', tags: ['b', 'a', 'b'], note: 'hot' });
    expect((await tab(name)).state().words.get('茶')).toMatchObject({
      ownGloss: 'cha',
      tags: ['b', 'a'],
      note: 'hot',
    });
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(state().words.get('茶')).toEqual({ ...before, changed: expect.any(Number) });
  });

  it('that says the same again writes nothing', async () => {
    const { state } = await tab(database());
    await state().save({ ...word('茶'), gloss: 'tea', entryIds: ['茶|茶|cha2'] }, met(1));
    await state().edit('茶', { gloss: 'cha', tags: ['a'], note: 'hot' });
    const { changed } = state().words.get('茶') ?? {};
    await state().edit('茶', { gloss: 'cha', tags: ['a'], note: 'hot' });
    expect(state().words.get('茶')?.changed).toBe(changed);
    await state().edit('茶', { gloss: '', tags: [], note: '' });
    const { tags, note, ownGloss } = state().words.get('茶') ?? {};
    expect([tags, note, ownGloss]).toEqual([undefined, undefined, undefined]);
  });

  it('is given to no word that is not kept', async () => {
    const { state } = await tab(database());
    await state().setMeaning('茶', 'tea');
    expect(state().words.has('茶')).toBe(false);
  });
});

describe('since when a word is known', () => {
  it('is written down when it is said, and gone when it is learned again', async () => {
    const { state } = await tab(database());
    const before = Date.now();
    await state().setStatus([word('茶')], 'known');
    const { knownSince = 0 } = state().words.get('茶') ?? {};
    expect(knownSince).toBeGreaterThanOrEqual(before);
    await state().setStatus([word('茶')], 'known');
    expect(state().words.get('茶')?.knownSince).toBe(knownSince);
    await state().save(word('茶'), met(1));
    expect(state().words.get('茶')).not.toHaveProperty('knownSince');
  });
});

describe('many words at once', () => {
  const IDS = ['茶', '水', '火'];
  const kept = async (name: string) => {
    const opened = await tab(name);
    await opened.state().saveAll(IDS.map((id) => ({ word: word(id), met: met(1) })));
    return opened;
  };

  it('are tagged, and lose tags; one undo leaves what was changed since', async () => {
    const { state } = await kept(database());
    await state().tag(['茶'], { add: ['old'] });
    const undo = await state().tag(IDS, { add: ['kitchen'], take: ['old'] });
    expect(IDS.map((id) => state().words.get(id)?.tags)).toEqual([
      ['kitchen'],
      ['kitchen'],
      ['kitchen'],
    ]);
    await state().setStatus([word('火')], 'known');
    expect(await undo()).toEqual({ restored: 2, left: 1 });
    expect(IDS.map((id) => state().words.get(id)?.tags)).toEqual([['old'], undefined, ['kitchen']]);
  });

  it('go with their cards, and come back with them', async () => {
    const { state, storage } = await kept(database());
    await storage.cards.put(newCard('茶', 1));
    await storage.cards.put(newCard('茶#listen', 1));
    await storage.cards.put(newCard('酒', 1));
    const undo = await state().removeAll(['茶', '水']);
    expect([...state().words.keys()]).toEqual(['火']);
    expect((await storage.cards.all()).map(({ id }) => id)).toEqual(['酒']);
    await undo();
    expect([...state().words.keys()].sort()).toEqual([...IDS].sort());
    expect(await storage.cards.all()).toHaveLength(3);
  });
});
