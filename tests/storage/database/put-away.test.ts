import { describe, expect, it, vi } from 'vitest';
import type { LearnerStorage } from '@/lib/storage/storage';
import { fresh, tab, word } from '../tab';

/** A page whose browser keeps it as it stands, transactions and all, when another is shown. */
function keptPage() {
  const page = new EventTarget();
  const turn = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
    page.dispatchEvent(Object.assign(new Event(type), { persisted }));
  return {
    page,
    leave: () => turn('pagehide', true),
    unload: () => turn('pagehide', false),
    comeBack: () => turn('pageshow', true),
  };
}

/** A write whose second step is not taken until `goOn`, as in a page that stands still. */
function slowWrite(storage: LearnerStorage) {
  let goOn: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (begun = resolve));
  let waiting = true;
  const written = storage.transact(['words'], async (transaction) => {
    // Asking over and over keeps a transaction open.
    while (waiting) {
      await transaction.keys('words');
      begun();
    }
    await transaction.put('words', word('茶'));
  });
  goOn = () => (waiting = false);
  return { written, started, goOn };
}

describe('a page that is put away in the middle of a transaction', () => {
  it('does not hold up the next page, and does it when it is shown again', async () => {
    fresh();
    const { page, leave, comeBack } = keptPage();
    const left = tab({ page });
    const { written, started, goOn } = slowWrite(left);
    await started;
    leave();

    const next = tab();
    await next.words.put(word('酒'));
    expect(await next.words.get('酒')).toBeDefined();
    expect(await next.words.get('茶')).toBeUndefined();

    goOn();
    comeBack();
    await written;
    expect(await next.words.get('茶')).toBeDefined();
  });

  it('begins nothing until then', async () => {
    fresh();
    const { page, leave, comeBack } = keptPage();
    const left = tab({ page });
    await left.words.all();
    leave();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const written = left.words.put(word('茶'));
    const read = left.words.all();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(begin).not.toHaveBeenCalled();
    comeBack();
    await written;
    expect(await left.words.get('茶')).toBeDefined();
    await read;
  });

  it('tells a failure that has to do with the work alone', async () => {
    fresh();
    const { page, leave, comeBack } = keptPage();
    const left = tab({ page });
    leave();
    const failing = left.transact(['words'], () => Promise.reject(new Error('no')));
    comeBack();
    await expect(failing).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

it('a page that is closed for good ends what it can', async () => {
  fresh();
  const { page, unload } = keptPage();
  const closed = tab({ page });
  const { written, started, goOn } = slowWrite(closed);
  await started;
  unload();
  goOn();
  await written;
  expect(await tab().words.get('茶')).toBeDefined();
});
