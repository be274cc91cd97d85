import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { readBackup, restoreBackup } from '@/lib/storage/backup/backup';
import { MIGRATIONS } from '@/lib/storage/database/schema';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';

const storages: LearnerStorage[] = [];
let serial = 0;

/** A browser that has kept nothing yet; closed after the test. */
export function browser(): LearnerStorage {
  serial += 1;
  const storage = openStorage({ name: `backup-${serial}` });
  storages.push(storage);
  return storage;
}

afterEach(() => {
  for (const storage of storages.splice(0)) storage.close();
});

export const restore = async (storage: LearnerStorage, text: string, bringBack = false) =>
  restoreBackup(storage, (await readBackup(text)).backup, bringBack);

/** A backup's file with these records. */
export const file = (records: object, more: object = {}): string =>
  JSON.stringify({ format: 'hangjian-backup', version: MIGRATIONS.length, ...more, records });
