import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCorrections } from '../../../lib/reader/corrections/store';
import { openStorage } from '../../../lib/storage/open';
import type { LearnerStorage } from '../../../lib/storage/storage';

const storages: LearnerStorage[] = [];
let serial = 0;

afterEach(() => {
  for (const storage of storages.splice(0)) storage.close();
});

async function tab(name = `corrections-${serial++}`) {
  const storage = openStorage({ name });
  storages.push(storage);
  const store = createCorrections(storage);
  store.getState().connect();
  await vi.waitFor(() => expect(store.getState().ready).toBe(true));
  return { name, storage, store, state: () => store.getState() };
}
const at = { textId: 'own', offset: 3 };

describe('corrections store', () => {
  it('keeps rules over a reload, in order of change, adding to the same one', async () => {
    const { name, state } = await tab();
    await state().save({ surface: '行', words: ['行'], pinyin: 'hang2' });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await state().save({ surface: '大叫', words: ['大叫'], at });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await state().save({ surface: '行', words: ['行'], name: true });
    const again = await tab(name);
    expect(again.state().list).toMatchObject([
      { id: '大叫@own:3', at },
      { id: '行@*', pinyin: 'hang2', name: true },
    ]);
  });

  it('a rule for everywhere takes the place of the one made here', async () => {
    const { state } = await tab();
    await state().save({ surface: '行', words: ['行'], at });
    await state().save({ surface: '行', words: ['行'] }, at);
    expect(state().list.map(({ id }) => id)).toEqual(['行@*']);
  });

  it('removes with undo', async () => {
    const { state } = await tab();
    await state().save({ surface: '行', words: ['行'], pinyin: 'hang2' });
    const undo = await state().remove('行@*');
    expect(state().list).toEqual([]);
    await undo();
    expect(state().list).toMatchObject([{ id: '行@*', pinyin: 'hang2' }]);
  });

  it('a removed rule is forgotten: making it anew brings nothing old back', async () => {
    const { state } = await tab();
    await state().save({ surface: '行', words: ['行'], pinyin: 'hang2' });
    await state().remove('行@*');
    await state().save({ surface: '行', words: ['行'], name: true });
    expect(state().list[0]).not.toHaveProperty('pinyin');
  });

  it('takes in a whole file', async () => {
    const { state } = await tab();
    await state().saveAll([
      { id: '行@*', surface: '行', words: ['行'] },
      { id: '大@*', surface: '大', words: ['大'] },
    ]);
    expect(state().list).toHaveLength(2);
  });

  it('is told of what another tab has changed', async () => {
    const first = await tab();
    const second = await tab(first.name);
    await first.state().save({ surface: '行', words: ['行'] });
    await vi.waitFor(() => expect(second.state().list).toHaveLength(1));
  });

  it('changes one in a single transaction: the other place, the rule and the texts together', async () => {
    const { storage, state } = await tab();
    await state().save({ surface: '行', words: ['行'], at });
    const transact = vi.spyOn(storage, 'transact');
    await state().save({ surface: '行', words: ['行'], pinyin: 'hang2' }, at);
    await state().saveAll([{ id: '行@*', surface: '行', words: ['行'], pinyin: 'xing2' }]);
    expect(transact).toHaveBeenCalledTimes(2);
    expect(state().list).toMatchObject([{ id: '行@*', pinyin: 'xing2' }]);
  });

  it('a stretch cut otherwise forgets what was said of its words before', async () => {
    const { state } = await tab();
    await state().save({ surface: '大叫', words: ['大叫'], pinyin: 'da4 jiao4', name: true });
    await state().save({ surface: '大叫', words: ['大', '叫'] });
    expect(state().list[0]).toMatchObject({ words: ['大', '叫'] });
    expect(state().list[0]).not.toHaveProperty('pinyin');
    expect(state().list[0]).not.toHaveProperty('name');
  });

  it('taking a change back brings what it replaced, at its place in the order', async () => {
    const { state } = await tab();
    await state().save({ surface: '行', words: ['行'], at });
    await state().save({ surface: '大', words: ['大'] });
    const before = state().list.map(({ changed: _changed, ...rule }) => rule);
    const undo = await state().save({ surface: '行', words: ['行'], pinyin: 'hang2' }, at);
    await undo();
    expect(state().list.map(({ changed: _changed, ...rule }) => rule)).toEqual(before);
  });

  it('keeps the order in which rules were made, though the clock goes back', async () => {
    const { state } = await tab();
    await state().save({ surface: '行', words: ['行'] });
    vi.spyOn(Date, 'now').mockReturnValue(1);
    await state().save({ surface: '大', words: ['大'] });
    vi.restoreAllMocks();
    expect(state().list.map(({ surface }) => surface)).toEqual(['行', '大']);
  });

  it('shows at once what a restored backup brought into the same tab', async () => {
    const { storage, state } = await tab();
    const rule = { id: '行@*', surface: '行', words: ['行'], changed: 5, deleted: false };
    await storage.merge({ corrections: [rule] }, { bringBack: false });
    await vi.waitFor(() => expect(state().list).toMatchObject([{ id: '行@*' }]));
  });
});

describe('own texts with a rule built in', () => {
  const text = (id: string) => ({
    id,
    added: 0,
    annotation: { script: 'traditional' as const, length: 3, blocks: 1 },
    info: {
      id,
      title: '',
      titleSimplified: '',
      firstLine: '',
      firstLineSimplified: '',
      characters: 0,
    },
  });
  const shelf = async (sources: Readonly<Record<string, string>>) => {
    const opened = await tab();
    for (const [id, source] of Object.entries(sources)) {
      await opened.storage.texts.put(text(id));
      await opened.storage.sources.put({ id, text: source });
    }
    const outdated = async () =>
      (await opened.storage.texts.all()).filter((shown) => shown.outdated).map(({ id }) => id);
    return { ...opened, outdated };
  };

  it('are annotated anew when it is taken back, and stay as they are until then', async () => {
    const { storage, state, outdated } = await shelf({ with: '他大叫。', without: '他走了。' });
    await state().save({ surface: '大叫', words: ['大叫'] });
    expect(await outdated()).toEqual([]);
    await state().remove('大叫@*');
    expect(await outdated()).toEqual(['with']);
    expect((await storage.texts.get('with'))?.annotation).toMatchObject({ blocks: 1 });
  });

  it('are found though the text was pasted with invisible characters in it', async () => {
    const { state, outdated } = await shelf({ with: '他大\u200b叫。' });
    await state().save({ surface: '大叫', words: ['大叫'] });
    await state().remove('大叫@*');
    expect(await outdated()).toEqual(['with']);
  });

  it('are annotated anew when it says less than before, not when it says more', async () => {
    const { state, outdated } = await shelf({ with: '他大叫。' });
    await state().save({ surface: '大叫', words: ['大叫'] });
    await state().save({ surface: '大叫', words: ['大叫'], pinyin: 'da4 jiao4' });
    expect(await outdated()).toEqual([]);
    await state().saveAll([{ id: '大叫@*', surface: '大叫', words: ['大叫'] }]);
    expect(await outdated()).toEqual(['with']);
  });

  it('are annotated anew when one for a single place goes', async () => {
    const { state, outdated } = await shelf({ own: '他大叫，他大叫。', other: '他大叫。' });
    await state().save({ surface: '大叫', words: ['大', '叫'], at: { textId: 'own', offset: 1 } });
    await state().remove('大叫@own:1');
    expect(await outdated()).toEqual(['own']);
  });

  it('are annotated anew when taking a change back takes a rule away', async () => {
    const { state, outdated } = await shelf({ with: '他大叫。' });
    const undo = await state().save({ surface: '大叫', words: ['大叫'] });
    await undo();
    expect(await outdated()).toEqual(['with']);
  });

  it('are annotated anew when a restored backup takes it away', async () => {
    const { storage, state, outdated } = await shelf({ with: '他大叫。' });
    await state().save({ surface: '大叫', words: ['大叫'] });
    const rule = await storage.corrections.get('大叫@*');
    const gone = rule ? [{ ...rule, changed: rule.changed + 1, deleted: true }] : [];
    await storage.merge({ corrections: gone }, { bringBack: false });
    await vi.waitFor(async () => expect(await outdated()).toEqual(['with']));
  });
});
