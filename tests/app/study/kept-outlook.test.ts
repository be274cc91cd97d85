import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptOutlook, outlookKeeper } from '@/app/_components/study/kept-outlook';

/** A browser's memory of texts by name. */
const memory = new Map<string, string>();
let page = new EventTarget();

beforeEach(() => {
  memory.clear();
  page = new EventTarget();
  const localStorage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => memory.set(key, value),
    removeItem: (key: string) => memory.delete(key),
  };
  vi.stubGlobal('window', { localStorage });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what will be due is found again at the next visit', () => {
  const outlook = [
    [1_000, 3],
    [2_000, null],
  ] as const;
  outlookKeeper(() => outlook, page).renew();
  vi.advanceTimersByTime(1_000);
  expect(keptOutlook()).toEqual([
    [1_000, 3],
    [2_000, null],
  ]);
});

it('after an answer the former is gone at once, and the new one comes when answers rest', () => {
  let due = 3;
  const keeper = outlookKeeper(() => [[0, due]], page);
  keeper.renew();
  vi.advanceTimersByTime(1_000);
  due = 2;
  keeper.changed();
  expect(keptOutlook()).toEqual([]);
  vi.advanceTimersByTime(600);
  due = 1;
  keeper.changed();
  vi.advanceTimersByTime(600);
  expect(keptOutlook()).toEqual([]);
  vi.advanceTimersByTime(400);
  expect(keptOutlook()).toEqual([[0, 1]]);
});

it('whoever closes the page right after an answer has the number the next time', () => {
  const keeper = outlookKeeper(() => [[0, 2]], page);
  keeper.changed();
  page.dispatchEvent(new Event('pagehide'));
  expect(keptOutlook()).toEqual([[0, 2]]);
  keeper.changed();
  keeper.stop();
  page.dispatchEvent(new Event('pagehide'));
  expect(keptOutlook()).toEqual([]);
});

it('nothing is kept where nothing was learned, nor once it is stopped', () => {
  const nothing = outlookKeeper(() => null, page);
  nothing.renew();
  vi.advanceTimersByTime(1_000);
  expect(keptOutlook()).toEqual([]);
  const stopped = outlookKeeper(() => [[0, 1]], page);
  stopped.renew();
  stopped.stop();
  vi.advanceTimersByTime(1_000);
  expect(keptOutlook()).toEqual([]);
});

it.each(['', '{', 'null', '{"0":1}', '[1]', '[["a",1]]', '[[1,"2"]]', '[[1,1.5]]'])(
  'what another wrote there is no outlook: %s',
  (text) => {
    memory.set('hangjian-outlook', text);
    expect(keptOutlook()).toEqual([]);
  },
);

it('where the browser keeps nothing, nothing is told and nothing breaks', () => {
  vi.stubGlobal('window', {});
  outlookKeeper(() => [[0, 1]], page).changed();
  vi.advanceTimersByTime(1_000);
  expect(keptOutlook()).toEqual([]);
});
