import 'fake-indexeddb/auto';
import { afterEach, vi } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { openStorage } from '@/lib/storage/open';
import type { Draft, LearnerStorage } from '@/lib/storage/storage';

const opened: LearnerStorage[] = [];
let serial = 0;
let name = '';

/** A storage over this test's database; a second call stands for a second tab. */
export function tab(options: Parameters<typeof openStorage>[0] = {}): LearnerStorage {
  const storage = openStorage({ name, ...options });
  opened.push(storage);
  return storage;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const storage of opened.splice(0)) storage.close();
});

/** Begins a test with a database of its own, and gives its name. */
export const fresh = (): string => {
  serial += 1;
  name = `storage-${serial}`;
  return name;
};

export const word = (id: string, gloss = 'gloss'): Draft<SavedWord> => ({
  id,
  traditional: id,
  simplified: id,
  pinyin: 'yi1',
  taiwanPinyin: 'yi1',
  gloss,
  entryIds: [],
  status: 'learning',
  saved: true,
  encounters: [],
  added: 1,
});

export const block = (textId: string, index: number) => ({
  textId,
  index,
  block: { version: 1, start: 0, end: 0, lexemes: [], paragraphs: [], entries: [] } as const,
});
