import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from '@/lib/storage/database/schema';
import { EARLY_READ, takeEarly } from '@/lib/storage/early-read';
import { openStorage } from '@/lib/storage/open';
import { putRaw, rawAll } from './raw';
import { block } from './tab';

const ownText = (id: string) => ({
  id,
  info: {
    id,
    title: '春天',
    titleSimplified: '春天',
    firstLine: '花開了。',
    firstLineSimplified: '花开了。',
    characters: 5,
  },
  added: 1,
  annotation: null,
});

/** An empty browser at this path. */
function beginPage(pathname: string): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('location', { pathname });
  vi.spyOn(performance, 'now').mockReturnValue(100);
}
/** Runs the script as the head of a page does. */
const runScript = (): void => {
  new Function(EARLY_READ)();
};

afterEach(() => {
  globalThis.hangjianEarly = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the first script of a page', () => {
  it('reads the text and the first block of it that the address names', async () => {
    beginPage('/texts/a');
    const storage = openStorage();
    const text = await storage.texts.put(ownText('a'));
    const first = await storage.blocks.put(block('a', 0));
    await storage.blocks.put(block('a', 1));
    storage.close();
    runScript();
    expect(await takeEarly('texts', 'a')).toEqual({ record: text });
    expect(await takeEarly('blocks', ['a', 0])).toEqual({ record: first });
  });

  it('gives each record once, to whoever asks for it, and as news only', async () => {
    beginPage('/texts/a');
    const storage = openStorage();
    await storage.texts.put(ownText('a'));
    storage.close();
    runScript();
    expect(await takeEarly('texts', 'b')).toBeNull();
    expect(await takeEarly('words', 'a')).toBeNull();
    expect(await takeEarly('texts', 'a', 60_000)).toBeNull();
    expect(await takeEarly('texts', 'a')).not.toBeNull();
    expect(await takeEarly('texts', 'a')).toBeNull();
  });

  it('says that a text is not there', async () => {
    beginPage('/texts/gone');
    openStorage().close();
    await openStorage().words.all();
    runScript();
    expect(await takeEarly('texts', 'gone')).toEqual({ record: undefined });
  });

  it('makes no database, and none of an older version newer', async () => {
    beginPage('/texts/a');
    runScript();
    await expect(takeEarly('texts', 'a')).rejects.toThrow();
    expect(await indexedDB.databases()).toEqual([]);
    const older = indexedDB.open(DATABASE, 1);
    await new Promise((resolve) => {
      older.onsuccess = resolve;
    });
    older.result.close();
    runScript();
    await expect(takeEarly('texts', 'a')).rejects.toThrow();
    expect(await indexedDB.databases()).toEqual([{ name: DATABASE, version: 1 }]);
  });

  it.each(['/', '/read/texts', '/texts/', '/texts/a/b'])('leaves %s alone', (pathname) => {
    beginPage(pathname);
    runScript();
    expect(globalThis.hangjianEarly).toBeUndefined();
  });
});

describe('storage', () => {
  it('gives what was read early, and then what is there', async () => {
    beginPage('/texts/a');
    const storage = openStorage();
    const kept = await storage.texts.put(ownText('a'));
    runScript();
    await globalThis.hangjianEarly?.found;
    await storage.texts.remove('a');
    expect(await storage.texts.get('a')).toEqual(kept);
    expect(await storage.texts.get('a')).toBeUndefined();
    storage.close();
  });

  it('reads as ever where nothing could be read early', async () => {
    beginPage('/texts/a');
    runScript();
    const storage = openStorage();
    await storage.texts.put(ownText('a'));
    expect(await storage.texts.get('a')).toMatchObject({ id: 'a' });
    storage.close();
  });

  it('sets aside what was read early and cannot be read', async () => {
    beginPage('/texts/a');
    const storage = openStorage();
    await storage.words.all();
    await putRaw(DATABASE, 'texts', { id: 'a', changed: 1, deleted: false, info: 'none' });
    runScript();
    expect(await storage.texts.get('a')).toBeUndefined();
    await vi.waitFor(async () => expect(await rawAll(DATABASE, 'aside')).toHaveLength(1));
    storage.close();
  });
});
