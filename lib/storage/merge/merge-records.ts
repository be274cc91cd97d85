import { type IDBPDatabase, unwrap } from 'idb';
import type { ChangeFeed } from '../database/feed';
import { ASIDE } from '../database/schema';
import { commit } from '../database/transaction';
import { packsBehind, scopeOf } from '../packs/behind';
import { allPacked, withPacked } from '../packs/inside';
import { untilUnpackable } from '../packs/reading';
import type { Scope } from '../packs/scope';
import { isReadable } from '../records/record-schemas';
import { DURABLE, keyOf, stamp } from '../records/stamping';
import type { Brought, GivenRecords, MergeOptions, MergeReport, RecordKey } from '../storage';
import { BROUGHT, comesBack, emptyCounts, incoming, judge, type Standing } from './merge';

interface Plain {
  readonly id: string;
  readonly cardId?: string;
  readonly changed: number;
  readonly deleted: boolean;
}

interface Step {
  readonly counts: ReturnType<typeof emptyCounts>;
  readonly put: readonly Plain[];
  readonly aside: readonly unknown[];
}

/** What a store's records come to beside what is there; nothing is asked or written here. */
function plan(
  name: Brought,
  given: readonly Plain[],
  here: ReadonlyMap<string, unknown>,
  options: MergeOptions & { readonly standing: Standing },
): Step {
  const { bringBack, standing } = options;
  const counts = emptyCounts();
  const put: Plain[] = [];
  const aside: unknown[] = [];
  // The last of several with one key, as if they had been written one after the other.
  for (const record of new Map(given.map((item) => [item.id, item])).values()) {
    if (name === 'sources' && standing.textsGone.has(record.id)) continue;
    const found = here.get(record.id);
    const readable = found === undefined || isReadable(name, found);
    const current = readable ? (found as Plain | undefined) : undefined;
    const { verdict, write } = judge(current, record);
    counts[verdict] += 1;
    const back = verdict === 'deletedSince' && bringBack && comesBack(name, record, standing);
    if (back && name === 'cards') standing.cardsBack.add(record.id);
    const stands = back || write ? record : current;
    if (name === 'texts' && stands?.deleted !== false) standing.textsGone.add(record.id);
    if (!back && !write) continue;
    if (!readable) aside.push(found);
    put.push(back ? stamp<Plain>(record, current) : record);
  }
  return { counts, put, aside };
}

/** What is there of a store, read with one request or two. */
async function everything(scope: Scope, name: Brought): Promise<unknown[]> {
  const records: unknown[] = await scope.objectStore(name).getAll();
  const packs = await packsBehind(scope, name);
  return packs.length === 0 ? records : withPacked(records, allPacked(packs));
}

/**
 * Merges in one transaction. All that is there is read with one request a store, and no answer to a
 * write is waited for but the last: a round trip for each of 60,000 words would take minutes.
 */
export async function mergeRecords(
  database: IDBPDatabase,
  feed: ChangeFeed,
  records: GivenRecords,
  options: MergeOptions,
): Promise<MergeReport> {
  await untilUnpackable(BROUGHT);
  const mode = options.dry ? 'readonly' : 'readwrite';
  const transaction = database.transaction([...scopeOf(BROUGHT), ASIDE], mode, DURABLE);
  const standing: Standing = { cardsBack: new Set(), textsGone: new Set() };
  const report = {} as Record<Brought, ReturnType<typeof emptyCounts>>;
  const written: { readonly store: Brought; readonly keys: readonly RecordKey[] }[] = [];

  const found = Date.now();
  const mergeAll = async () => {
    for (const name of BROUGHT) {
      const brought = (records[name] ?? []) as readonly Plain[];
      const given = brought.map((record) => incoming(name, record, found));
      const store = transaction.objectStore(name);
      const all: unknown[] = given.length > 0 ? await everything(transaction, name) : [];
      const here = new Map(all.map((item) => [String(keyOf(name, item as never)), item]));
      const step = plan(name, given, here, { ...options, standing });
      report[name] = step.counts;
      if (options.dry) continue;
      // Bare requests: a failure of any aborts the transaction, which is what is waited for.
      const bare = unwrap(store) as IDBObjectStore;
      const aside = unwrap(transaction.objectStore(ASIDE)) as IDBObjectStore;
      for (const record of step.aside) aside.add({ store: name, record, found });
      for (const record of step.put) bare.put(record);
      if (step.put.length > 0) written.push({ store: name, keys: step.put.map(({ id }) => id) });
    }
  };
  await commit(transaction, [mergeAll()]);
  for (const notice of written) feed.publish(notice);
  return report;
}
