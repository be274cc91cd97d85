import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MIGRATIONS } from '@/lib/storage/database/schema';
import { createOutbox } from '@/lib/storage/outbox';
import { fresh, tab, word } from '../tab';

const trouble = (storage: ReturnType<typeof tab>) => storage.condition.get().trouble;

describe('another tab that holds an older version', () => {
  it('is told, what is saved meanwhile waits, and all goes on by itself when it is closed', async () => {
    const name = fresh();
    // A tab that does not make way, as one that hangs.
    const old = await openDB(name, MIGRATIONS.length - 1, {
      async upgrade(database, _from, _to, transaction) {
        for (const migrate of MIGRATIONS.slice(0, -1)) await migrate(database, transaction);
      },
    });
    const storage = tab();
    const outbox = createOutbox(() => undefined);
    let saved = false;
    const saving = outbox.run(() => storage.words.put(word('茶'))).then(() => (saved = true));
    await vi.waitFor(() => expect(trouble(storage)).toBe('blocked'), { timeout: 2_000 });
    // Nor does the slowness of it, told after a second and a half, take the place of the reason.
    await new Promise((resolve) => setTimeout(resolve, 1_700));
    expect(trouble(storage)).toBe('blocked');
    expect(saved).toBe(false);
    expect(outbox.pending()).toBe(1);
    old.close();
    await saving;
    expect(trouble(storage)).toBeNull();
    expect(await storage.words.get('茶')).toBeDefined();
  });
});

describe('an opening that says nothing', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('is told before two seconds have passed', async () => {
    fresh();
    const never = () => undefined;
    const silent = Object.assign(Object.create(IDBOpenDBRequest.prototype), {
      addEventListener: never,
      removeEventListener: never,
    });
    vi.spyOn(indexedDB, 'open').mockReturnValue(silent);
    const storage = tab();
    storage.words.all().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(trouble(storage)).toBe('slow');
  });
});

describe('a deleted database', () => {
  it('is told honestly, and what is saved from then on is kept', async () => {
    const name = fresh();
    const storage = tab();
    await storage.words.put(word('茶'));
    await deleteDB(name);
    await vi.waitFor(() => expect(trouble(storage)).toBe('deleted'));
    expect(await storage.words.all()).toEqual([]);
    await storage.words.put(word('酒'));
    expect(await storage.words.get('酒')).toBeDefined();
    expect(trouble(storage)).toBe('deleted');
    storage.condition.dismiss();
    expect(trouble(storage)).toBeNull();
  });

  it('is told also where the browser closes what is opened while it clears', async () => {
    const name = fresh();
    const storage = tab();
    await storage.words.put(word('茶'));
    const request = Object.assign(Object.create(IDBOpenDBRequest.prototype), {
      addEventListener: (type: string, listener: () => void) => {
        if (type === 'error') setTimeout(listener);
      },
      removeEventListener: () => undefined,
    });
    const error = new DOMException('The connection was closed.', 'AbortError');
    Object.defineProperty(request, 'error', { value: error });
    vi.spyOn(indexedDB, 'open').mockReturnValueOnce(request);
    await deleteDB(name);
    await vi.waitFor(() => expect(trouble(storage)).toBe('deleted'));
  });

  it('is not said of a connection that was merely lost', async () => {
    fresh();
    const storage = tab();
    const listen = vi.spyOn(IDBDatabase.prototype, 'addEventListener');
    await storage.words.put(word('茶'));
    const at = listen.mock.calls.findIndex(([type]) => type === 'close');
    const connection = listen.mock.contexts[at] as IDBDatabase;
    connection.close();
    const closed = listen.mock.calls[at]?.[1] as (() => void) | undefined;
    expect(closed).toBeTypeOf('function');
    closed?.();
    expect(await storage.words.get('茶')).toBeDefined();
    expect(trouble(storage)).toBeNull();
  });

  it('a connection closed unnoticed is opened once more', async () => {
    fresh();
    const storage = tab();
    const database = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await storage.words.put(word('茶'));
    (database.mock.contexts[0] as IDBDatabase).close();
    await storage.words.put(word('酒'));
    expect(await storage.words.all()).toHaveLength(2);
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['site data switched off', new DOMException('no', 'SecurityError')],
    ['a private window', new DOMException('no', 'InvalidStateError')],
  ])('%s is said so', async (_, cause) => {
    fresh();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw cause;
    });
    await expect(tab().words.all()).rejects.toThrow(/does not let Hangjian keep anything/);
  });

  it('one without IndexedDB is said so', async () => {
    fresh();
    vi.stubGlobal('indexedDB', undefined);
    await expect(tab().words.all()).rejects.toThrow(/does not let Hangjian keep anything/);
    vi.unstubAllGlobals();
  });
});
