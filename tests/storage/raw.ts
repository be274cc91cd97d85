import { openDB } from 'idb';

/** Puts anything into a store of a database, past every check: as a hand or a bad disk would. */
export async function putRaw(name: string, store: string, ...values: readonly unknown[]) {
  const raw = await openDB(name);
  for (const value of values) await raw.put(store, value);
  raw.close();
}

export async function rawAll(name: string, store: string): Promise<unknown[]> {
  const raw = await openDB(name);
  const all = await raw.getAll(store);
  raw.close();
  return all;
}
