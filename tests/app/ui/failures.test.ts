import { describe, expect, it, vi } from 'vitest';
import { followFailures } from '@/app/_components/ui/notices/failures';
import { createCorrections } from '@/lib/reader/corrections/store';
import type { LearnerStorage } from '@/lib/storage/storage';
import { createLibrary } from '@/lib/study/texts/library';
import { createVocabulary } from '@/lib/study/vocabulary/vocabulary';
import { SOUND } from '../../attack/storage/records';
import { fresh, tab } from '../../storage/tab';
import { newWord } from '../../study/vocabulary/new-word';

const makeStores = (storage: LearnerStorage) => ({
  vocabulary: createVocabulary(storage),
  library: createLibrary(storage, fetch),
  corrections: createCorrections(storage),
});

type Stores = ReturnType<typeof makeStores>;

const WRITES: readonly (readonly [string, (stores: Stores) => Promise<unknown>])[] = [
  ['vocabulary', ({ vocabulary }) => vocabulary.getState().save(newWord('茶'), null)],
  ['library', ({ library }) => library.getState().rename('k3m9', '茶')],
  [
    'corrections',
    ({ corrections }) => corrections.getState().save({ surface: '喝茶', words: ['喝茶'] }),
  ],
];

async function open() {
  fresh();
  const storage = tab();
  await storage.texts.put(SOUND.texts);
  const stores = makeStores(storage);
  const failures = followFailures(stores);
  const heard = vi.fn();
  failures.subscribe(heard);
  return { stores, failures, heard };
}

function fillDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

describe('a disk that is full', () => {
  it.each(WRITES)('is told by the %s, until a retry succeeds', async (_, write) => {
    const { stores, failures, heard } = await open();
    expect(failures.get()).toEqual([]);
    fillDisk();
    const writing = write(stores);
    await vi.waitFor(() => expect(failures.get()).toHaveLength(1));
    expect(failures.get()[0]?.message).toMatch(/full|room|space/);
    expect(failures.get()).toBe(failures.get());
    expect(heard).toHaveBeenCalled();
    vi.restoreAllMocks();
    failures.get()[0]?.retry();
    await writing;
    expect(failures.get()).toEqual([]);
  });

  it('is told once by all of them, who are tried again together', async () => {
    const { stores, failures } = await open();
    fillDisk();
    const writing = WRITES.map(([, write]) => write(stores));
    await vi.waitFor(() => {
      for (const store of Object.values(stores)) expect(store.getState().failure).not.toBeNull();
    });
    expect(failures.get()).toHaveLength(1);
    vi.restoreAllMocks();
    failures.get()[0]?.retry();
    await Promise.all(writing);
    expect(failures.get()).toEqual([]);
  });
});

describe('stores that fail in different ways', () => {
  it('are told a line each', async () => {
    const { stores, failures } = await open();
    const retry = () => undefined;
    stores.corrections.setState({ failure: { message: 'one', retry } });
    stores.vocabulary.setState({ failure: { message: 'other', retry } });
    expect(failures.get().map(({ message }) => message)).toEqual(['other', 'one']);
  });
});
