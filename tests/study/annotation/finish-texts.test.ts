import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { annotateOwnText } from '@/lib/study/annotation/annotate-own';
import type { Locks } from '@/lib/study/annotation/locks';
import { retryAfterOf } from '@/lib/study/annotation/refused';
import { pauseAfter } from '@/lib/study/annotation/troubles';
import { textAdder } from '@/lib/study/texts/add-text';
import { createLibrary } from '@/lib/study/texts/library';
import { BOOK, HALFWAY, KILLS } from '../../attack/storage/kills';
import { annotationServer, type Fate } from './annotation-server';
import { type KeptText, keptOf, killed, still } from './killed';

const storages: LearnerStorage[] = [];
const stops: (() => void)[] = [];
let serial = 0;

afterEach(() => {
  vi.restoreAllMocks();
  for (const stop of stops.splice(0)) stop();
  for (const storage of storages.splice(0)) storage.close();
});

function tab(name: string, ...fates: readonly Fate[]) {
  const storage = openStorage({ name });
  storages.push(storage);
  const server = annotationServer(...fates);
  const library = createLibrary(storage, server.request);
  stops.push(library.getState().connect());
  const add = textAdder({ storage, request: server.request }, library.getState().finish);
  return { storage, server, library, add };
}

const fresh = () => {
  serial += 1;
  return `finish-${serial}`;
};

const finished = (storage: LearnerStorage, id: string) =>
  vi.waitFor(
    async () => {
      const text = await storage.texts.get(id);
      expect(text?.annotation).toBeTruthy();
      expect(text?.outdated).toBeUndefined();
    },
    { timeout: 10_000 },
  );

let undisturbed: Promise<KeptText> | null = null;

/** What an annotation makes of the book when nothing happens. */
const whole = (): Promise<KeptText> => {
  undisturbed ??= (async () => {
    const { storage, add } = tab(fresh(), 'whole');
    const { id } = await add(BOOK);
    await finished(storage, id);
    return keptOf(storage, id);
  })();
  return undisturbed;
};

describe('a text whose annotation dies', () => {
  it.each(KILLS)('is on the shelf and the same in the end: %s', async (_what, fate) => {
    const expected = await whole();
    const { onShelf, before, from, after, texts } = await killed(BOOK, fate);
    expect(onShelf).toBe(true);
    expect(texts).toBe(1);
    expect(after).toEqual(expected);
    // What was kept is not asked for again.
    expect(from).toBe(before > 0 ? expected.blocks[before - 1]?.block.end : 0);
  });

  it('has its title in both scripts when the page dies behind its first block', async () => {
    const name = fresh();
    const first = tab(name, 'whole');
    const { texts, blocks } = first.storage;
    const update = texts.update.bind(texts);
    vi.spyOn(texts, 'update').mockImplementation(async (id, change) => {
      if ((await blocks.keys(String(id))).length === 1) throw new Error('The page is gone.');
      return update(id, change);
    });
    const { id, begun } = await first.add(BOOK);
    await begun;
    for (const stop of stops.splice(0)) stop();
    await still(first.storage, id);
    const next = tab(name, 'whole');
    await finished(next.storage, id);
    expect(await keptOf(next.storage, id)).toEqual(await whole());
  });

  it('begins anew when a correction was made meanwhile', async () => {
    const name = fresh();
    const first = tab(name, { broken: HALFWAY });
    const { id, begun } = await first.add(BOOK);
    await begun;
    for (const stop of stops.splice(0)) stop();
    await still(first.storage, id);
    await first.storage.corrections.put({ id: '寫字@*', surface: '寫字', words: ['寫', '字'] });
    const next = tab(name, 'whole');
    await finished(next.storage, id);
    expect(next.server.asked[0]?.from).toBeUndefined();
    expect(next.server.asked[0]?.corrections).toMatchObject([{ id: '寫字@*' }]);
  });

  it('begins anew when the server has come to cut texts otherwise', async () => {
    const name = fresh();
    const first = tab(name, { broken: HALFWAY });
    const { id, begun } = await first.add(BOOK);
    await begun;
    for (const stop of stops.splice(0)) stop();
    await still(first.storage, id);
    const last = (await first.storage.blocks.all(id)).at(-1);
    if (!last) throw new Error('no block');
    await first.storage.blocks.put({ ...last, block: { ...last.block, end: last.block.end - 9 } });
    const next = tab(name, 'whole');
    await finished(next.storage, id);
    expect(next.server.asked.map(({ from }) => from)).toEqual([last.block.end - 9, undefined]);
    expect(await keptOf(next.storage, id)).toEqual(await whole());
  });

  it('is finished in the same visit, without being asked for', async () => {
    const { storage, add, server } = tab(fresh(), { status: 503, retryAfter: '0' }, 'whole');
    const { id, begun } = await add(BOOK);
    expect(await begun).toBe(false);
    await finished(storage, id);
    expect(server.asked).toHaveLength(2);
  });

  it('is not asked for again in one visit when the server refuses it for good', async () => {
    const { add, server, storage } = tab(fresh(), { status: 413 });
    const { id, begun } = await add(BOOK);
    expect(await begun).toBe(false);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    await pause();
    const asked = server.asked.length;
    await pause();
    expect(server.asked).toHaveLength(asked);
    expect(asked).toBeLessThanOrEqual(2);
    expect(await storage.texts.get(id)).toMatchObject({ annotation: null });
  });
});

describe('pauses between attempts', () => {
  it.each([
    [1, null, 0, 1_000],
    [1, null, 1, 2_000],
    [2, null, 1, 4_000],
    [4, null, 0.5, 12_000],
    [60, null, 1, 300_000],
    [1, 30_000, 0, 31_000],
  ])('after %i failures, told %s, by chance %f', (failures, told, chance, pause) => {
    expect(pauseAfter(failures, told, chance)).toBe(pause);
  });

  it.each([
    ['7', 7_000],
    ['0', 0],
    ['Sat, 28 Nov 2026 12:00:30 GMT', 30_000],
    ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['99999999999', 3_600_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('as the server says: %j', (header, wait) => {
    expect(retryAfterOf(header, Date.UTC(2026, 10, 28, 12))).toBe(wait);
  });
});

/** Web Locks over the tabs of one test. */
function locks(): Locks {
  const ends = new Map<string, Promise<unknown>>();
  return {
    hold: (name, work) => {
      const done = (ends.get(name) ?? Promise.resolve()).then(work);
      ends.set(
        name,
        done.catch(() => undefined),
      );
      return done;
    },
  };
}

describe('two tabs', () => {
  it('annotate a text once', async () => {
    const name = fresh();
    const { storage, add } = tab(name, { status: 413 });
    const { id } = await add(BOOK);
    for (const stop of stops.splice(0)) stop();
    await still(storage, id);
    const hold = locks();
    const tabs = [1, 2, 3].map(() => {
      const storage = openStorage({ name });
      storages.push(storage);
      return { storage, server: annotationServer('whole') };
    });
    const done = await Promise.all(
      tabs.map(({ storage, server }) =>
        annotateOwnText({ storage, request: server.request, locks: hold }, id),
      ),
    );
    expect(tabs.map(({ server }) => server.asked.length)).toEqual([1, 0, 0]);
    expect(new Set(done.map(({ annotation }) => annotation?.blocks)).size).toBe(1);
    expect(await keptOf(storage, id)).toEqual(await whole());
  });

  it('without locks come to the same end', async () => {
    const name = fresh();
    const { storage, add } = tab(name, { status: 413 });
    const { id } = await add(BOOK);
    const others = [tab(name, 'whole'), tab(name, { broken: HALFWAY }, 'whole')];
    await finished(storage, id);
    await Promise.all(others.map((other) => still(other.storage, id)));
    expect(await keptOf(storage, id)).toEqual(await whole());
  });
});

describe('while a text is being annotated', () => {
  const halfway = async () => {
    const name = fresh();
    const here = tab(name, { silentAfter: HALFWAY });
    const { id, begun } = await here.add(BOOK);
    await begun;
    await still(here.storage, id);
    return { ...here, id, other: tab(name, 'unreachable') };
  };

  it('it is renamed and deleted without waiting, here and in another tab', async () => {
    for (const there of [false, true]) {
      const { library, other, storage, id } = await halfway();
      const state = (there ? other.library : library).getState();
      await state.rename(id, '雨天');
      expect((await storage.texts.get(id))?.info.title).toBe('雨天');
      await state.remove(id);
      expect(await storage.texts.get(id)).toBeUndefined();
    }
  });

  it('a block that comes late does not bring a deleted text back', async () => {
    const { library, storage, server, id } = await halfway();
    const kept = (await storage.blocks.keys(id)).length;
    server.meets('whole');
    await library.getState().remove(id);
    server.drop();
    await expect(annotateOwnText({ storage, request: server.request }, id)).rejects.toBeDefined();
    expect(await storage.texts.get(id)).toBeUndefined();
    expect(await storage.blocks.keys(id)).toHaveLength(kept);
    expect(await storage.profiles.get(id)).toBeUndefined();
  });

  it('the end of the annotation keeps the title given meanwhile', async () => {
    const { library, storage, server, id } = await halfway();
    await library.getState().rename(id, '雨天');
    server.meets('whole');
    server.drop();
    await finished(storage, id);
    expect((await storage.texts.get(id))?.info.title).toBe('雨天');
    expect((await storage.texts.get(id))?.info.firstLineSimplified).toContain('练习');
  });

  it('a rule taken back meanwhile has it annotated once more', async () => {
    const { storage, server, id } = await halfway();
    await storage.texts.update(id, (text) => text && { ...text, outdated: 1 });
    server.meets('whole');
    const before = server.asked.length;
    server.drop();
    await finished(storage, id);
    expect(server.asked.length).toBeGreaterThan(before);
    expect(await keptOf(storage, id)).toEqual(await whole());
  });
});
