import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fresh, tab } from '../tab';

const uncaught = vi.fn();
let listeners: NodeJS.UnhandledRejectionListener[] = [];

beforeEach(() => {
  uncaught.mockReset();
  listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', uncaught);
});

afterEach(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

/** From now on every transaction is ended by the browser while it is read in. */
function endTransactions(): void {
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    const begun = transaction.apply(this, given);
    queueMicrotask(() => begun.abort());
    return begun;
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a database that is closed by force while it is read', () => {
  it.each([
    ['one record', () => tab().words.get('茶')],
    ['all records', () => tab().words.all()],
    ['tombstones too', () => tab().words.allWithRemoved()],
    ['keys', () => tab().blocks.keys('k3m9')],
    ['what was set aside', () => tab().unreadable()],
    ['what was removed long ago', () => tab().tidy(Date.now(), async () => undefined)],
  ])('fails who asked for %s, and nobody else', async (_, read) => {
    fresh();
    await tab().words.all();
    endTransactions();
    await expect(read()).rejects.toMatchObject({ code: 'storage-failed' });
    await settled();
    expect(uncaught).not.toHaveBeenCalled();
  });
});
