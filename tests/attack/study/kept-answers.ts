import { isDeepStrictEqual } from 'node:util';
import { serialize } from 'node:v8';
import { RECENT, type ReviewLog } from '@/lib/domain/card';
import { PACKS } from '@/lib/storage/database/schema';
import { openStorage } from '@/lib/storage/open';
import { rawAll } from '../../storage/raw';

/** Answers that come to the disk before it is tidied again: of some days. */
const BETWEEN = 1_500;

export interface KeptAnswers {
  readonly answers: number;
  /** As browsers store records: serialised by V8's structured clone, which Chromium uses too. */
  readonly bytes: { readonly packed: number; readonly records: number };
  /** Answers that stand by themselves. */
  readonly records: number;
  /** Answers that are not what was kept. */
  readonly wrong: number;
}

const size = (records: readonly unknown[]): number =>
  records.reduce<number>((sum, record) => sum + serialize(record).length, 0);

const idle = async () => undefined;

/** Keeps answers as the years bring them, packs what is old on the way, and reads all again. */
export async function keepAnswers(name: string, logs: readonly ReviewLog[]): Promise<KeptAnswers> {
  const storage = openStorage({ name });
  try {
    for (let at = 0; at < logs.length; at += BETWEEN) {
      const batch = logs.slice(at, at + BETWEEN);
      await storage.merge({ logs: batch }, { bringBack: false });
      await storage.tidy((batch.at(-1)?.time ?? 0) + RECENT / 2, idle);
    }
    const all = new Map((await storage.logs.all()).map((log) => [log.id, log]));
    const same = (log: ReviewLog) => isDeepStrictEqual(log, all.get(log.id));
    const records = await rawAll(name, 'logs');
    return {
      answers: logs.length,
      bytes: { packed: size(await rawAll(name, PACKS)), records: size(records) },
      records: records.length,
      wrong: logs.filter((log) => !same(log)).length + Math.abs(all.size - logs.length),
    };
  } finally {
    storage.close();
    indexedDB.deleteDatabase(name);
  }
}
