import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '@/lib/storage/backup/backup';
import { RECORD_MIGRATIONS } from '@/lib/storage/backup/record-migrations';
import { MIGRATIONS } from '@/lib/storage/database/schema';
import { BROUGHT } from '@/lib/storage/merge/merge';
import { SOUND } from '../../attack/storage/records';
import { browser, file, restore } from './browser';

describe('older and newer versions', () => {
  const folder = join(import.meta.dirname, '../../data/backups');
  const fixtures = readdirSync(folder)
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((name) => [name] as const);

  it('there is a fixture and a step for each version of the database', () => {
    expect(RECORD_MIGRATIONS).toHaveLength(MIGRATIONS.length);
    expect(fixtures.map(([name]) => name)).toEqual(
      MIGRATIONS.map((_, index) => `version-${index + 1}.json`),
    );
  });

  it.each(fixtures)('%s comes in whole', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { damaged } = await readBackup(text);
    expect(damaged).toEqual([]);
    const storage = browser();
    const report = await restore(storage, text);
    const held = Object.keys(JSON.parse(text).records);
    for (const store of BROUGHT) {
      expect(report[store], store).toMatchObject({ added: held.includes(store) ? 1 : 0 });
    }
    expect(held).toEqual(
      expect.arrayContaining(['words', 'cards', 'logs', 'texts', 'corrections']),
    );
    expect((await storage.words.get('茶'))?.encounters[0]?.sentence).toBe('喝茶。');
  });

  it('is migrated step by step before it is checked', async () => {
    const old = file({ words: [{ ...SOUND.words, gloss: ['tea', 'tea plant'] }] }, { version: 1 });
    const unchanged = RECORD_MIGRATIONS.slice(0, 2);
    const { backup, damaged } = await readBackup(old, [
      ...unchanged,
      (records) => ({
        ...records,
        words: (records.words ?? []).map((record) => {
          const { gloss, ...more } = record as { gloss: readonly string[] };
          return { ...more, gloss: gloss.join('; ') };
        }),
      }),
    ]);
    expect(damaged).toEqual([]);
    expect(backup.version).toBe(3);
    expect(backup.records.words[0]).toMatchObject({ gloss: 'tea; tea plant' });
  });
});
