import 'fake-indexeddb/auto';
import { afterEach, expect, vi } from 'vitest';
import type { Encounter } from '@/lib/domain/card';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { createVocabulary } from '@/lib/study/vocabulary/vocabulary';

/** The word 茶 met at a place of a text. */
export const met = (offset: number): Encounter => ({
  textId: 'a',
  textTitle: '茶',
  href: '/read/a',
  sentence: '我喝茶。',
  sentenceSimplified: '我喝茶。',
  within: { start: 2, end: 3 },
  offset,
});

const storages: LearnerStorage[] = [];
let serial = 0;

afterEach(() => {
  vi.restoreAllMocks();
  for (const storage of storages.splice(0)) storage.close();
});

/** A tab with its own connection to a database. */
export async function tab(name: string) {
  const storage = openStorage({ name });
  storages.push(storage);
  const vocabulary = createVocabulary(storage);
  vocabulary.getState().connect();
  await vi.waitFor(() => expect(vocabulary.getState().ready).toBe(true));
  return { storage, vocabulary, state: vocabulary.getState };
}

/** The name of a database that is not there yet. */
export const database = () => {
  serial += 1;
  return `vocabulary-${serial}`;
};
