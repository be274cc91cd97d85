import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { StoreName } from '../storage';

export const DATABASE = 'hangjian';

export type Upgrade = IDBPTransaction<unknown, StoreNames<unknown>[], 'versionchange'>;

/** Brings a database from one version to the next, inside the upgrade's transaction. */
export type Migration = (database: IDBPDatabase, upgrade: Upgrade) => void | Promise<void>;

/** Where each store's key stands in its records. */
export const KEY_PATHS: Readonly<Record<StoreName, string | string[]>> = {
  words: 'id',
  cards: 'id',
  logs: 'id',
  texts: 'id',
  sources: 'id',
  blocks: ['textId', 'index'],
  positions: 'id',
  corrections: 'id',
  profiles: 'id',
  lookups: 'id',
  lists: 'id',
  readings: 'id',
};

/** Where records lie that could not be read, each whole inside one of these. */
export const ASIDE = 'aside';

/** Where answers lie that are some days old, many in a record (lib/storage/packs). */
export const PACKS = 'packs';

/**
 * `MIGRATIONS[n]` leads from version n to n + 1. Never edit one that has been released: append.
 * A migration only awaits requests of its own transaction, or the browser commits it early.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    for (const name of ['words', 'cards', 'logs', 'texts', 'sources', 'positions', 'corrections']) {
      database.createObjectStore(name, { keyPath: 'id' });
    }
    database.createObjectStore('blocks', { keyPath: ['textId', 'index'] });
  },
  // Texts annotated before this get their profile the next time they are opened on the shelf.
  (database) => {
    database.createObjectStore('profiles', { keyPath: 'id' });
  },
  // What came before stays as it is: records without an order come first, by their time.
  (_database, upgrade) => {
    for (const name of ['words', 'logs', 'texts', 'positions', 'corrections']) {
      upgrade.objectStore(name).createIndex('order', 'order');
    }
  },
  // Records that cannot be read lie here, as they are, and out of the way of every page.
  (database) => {
    database.createObjectStore(ASIDE, { keyPath: 'number', autoIncrement: true });
  },
  // Words are asked by cards of several kinds, which older pages would take for unreadable.
  () => undefined,
  // Words that were opened without being saved are kept across days.
  (database) => {
    database.createObjectStore('lookups', { keyPath: 'id' });
  },
  // Lists of words with levels, of the learner's own.
  (database) => {
    database.createObjectStore('lists', { keyPath: 'id' });
  },
  // Words have tags, notes and meanings of the learner's own, which older pages would leave behind.
  () => undefined,
  // How long and how much is read, by day and text.
  (database) => {
    database.createObjectStore('readings', { keyPath: 'id' });
  },
  // Answers make words known, which older pages would take off the reviews.
  () => undefined,
  // Answers are packed when they are some days old: not here, where all the pages would wait for it.
  (database) => {
    const packs = database.createObjectStore(PACKS, { keyPath: 'number', autoIncrement: true });
    packs.createIndex('order', 'order');
    packs.createIndex('to', 'to');
  },
  // The words of a text lie in two pieces, which a browser reads several times as fast as pairs.
  async (_database, upgrade) => {
    const profiles = upgrade.objectStore('profiles');
    for (const record of await profiles.getAll()) {
      if (!Array.isArray(record.words)) continue;
      const pairs: readonly unknown[] = record.words.filter(Array.isArray);
      const piece = (at: number) => pairs.map((pair) => (pair as readonly unknown[])[at]);
      await profiles.put({ ...record, words: piece(0).join('\t'), counts: piece(1) });
    }
  },
  // Answers may be scheduled by weights of the learner's own, which older pages would take for unreadable.
  () => undefined,
];
