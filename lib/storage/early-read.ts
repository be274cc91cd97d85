import { DATABASE, MIGRATIONS } from './database/schema';
import type { RecordKey, StoreName } from './storage';

/** What the first script of an own text's page asks for, before the app's code has come. */
interface EarlyRead {
  /** Keys in JSON by store, each with its record or undefined; rejects where it cannot be had. */
  readonly found: Promise<Partial<Record<StoreName, readonly [key: string, record: unknown]>>>;
}

declare global {
  var hangjianEarly: EarlyRead | undefined;
}

/** Milliseconds from the start of the page after which what was read early is no longer news. */
const NEWS = 5_000;

/**
 * A script for the head of every page: at `/texts/ID` it reads the text's record and its first block
 * while the app's own code is still on its way, which the words then need not wait for. A database
 * that is missing or of another version it leaves as it is, and closes its own connection when done.
 */
export const EARLY_READ = `{const path=/^\\/texts\\/([^/]+)$/.exec(location.pathname);if(path)globalThis.hangjianEarly={found:new Promise((resolve,reject)=>{const id=decodeURIComponent(path[1]),open=indexedDB.open("${DATABASE}",${MIGRATIONS.length});open.onupgradeneeded=()=>open.transaction.abort();open.onerror=event=>{event.preventDefault();reject(open.error)};open.onsuccess=()=>{const database=open.result;database.onversionchange=()=>database.close();const reading=database.transaction(["texts","blocks"]),text=reading.objectStore("texts").get(id),block=reading.objectStore("blocks").get([id,0]);reading.oncomplete=()=>{database.close();resolve({texts:[JSON.stringify(id),text.result],blocks:[JSON.stringify([id,0]),block.result]})};reading.onabort=()=>{database.close();reject(reading.error)}}})};globalThis.hangjianEarly?.found.catch(()=>{})}`;

/** Takes the record out, so that it is given once; null where another was read. */
async function taken({ found }: EarlyRead, store: StoreName, key: RecordKey) {
  const stores = await found;
  const [of, record] = stores[store] ?? [];
  if (of !== JSON.stringify(key)) return null;
  delete stores[store];
  return { record };
}

/**
 * What was read early at a key of a store. Once, since it is news only at the start. Null where
 * nothing was; resolves to null where it was another record, rejects where it could not be read.
 * @param now milliseconds since the page began
 */
export function takeEarly(
  store: StoreName,
  key: RecordKey,
  now: number = performance.now(),
): Promise<{ readonly record: unknown } | null> | null {
  const early = globalThis.hangjianEarly;
  return early && now <= NEWS ? taken(early, store, key) : null;
}
