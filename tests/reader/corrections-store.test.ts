import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCorrections } from '../../lib/reader/corrections-store';
import { openStorage } from '../../lib/storage/open';
import type { LearnerStorage } from '../../lib/storage/storage';

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
    await state().remove('行@*');
    expect(state().list).toEqual([]);
    await state().restore('行@*');
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

  it('has own texts annotated again that held a removed rule', async () => {
    const { storage, state } = await tab();
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
    await storage.texts.put(text('with'));
    await storage.sources.put({ id: 'with', text: '他大叫。' });
    await storage.texts.put(text('without'));
    await storage.sources.put({ id: 'without', text: '他走了。' });
    await state().save({ surface: '大叫', words: ['大叫'] });
    await state().remove('大叫@*');
    expect((await storage.texts.get('with'))?.annotation).toBeNull();
    expect((await storage.texts.get('without'))?.annotation).not.toBeNull();
  });
});
