import 'fake-indexeddb/auto';
import { profileFrom, wordsOf } from '@/lib/domain/wire/profile';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { textAdder } from '@/lib/study/texts/add-text';
import { createLibrary } from '@/lib/study/texts/library';
import { annotationServer, type Fate } from './annotation-server';

let serial = 0;

/** One visit: a page that is opened, and closed without a word. */
function visit(name: string, fate: Fate) {
  const storage = openStorage({ name });
  const server = annotationServer(fate);
  const library = createLibrary(storage, server.request);
  const stop = library.getState().connect();
  return {
    storage,
    server,
    add: textAdder({ storage, request: server.request }, library.getState().finish),
    kill: () => {
      stop();
      storage.close();
      server.drop();
    },
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Asks again and again, for at most some seconds. */
async function until(wanted: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    if (await wanted()) return true;
    await pause();
  }
  return false;
}

/** Resolves when nothing more is kept of a text: its page may be killed then, or at any time. */
export async function still(storage: LearnerStorage, id: string): Promise<void> {
  let before = -1;
  await until(async () => {
    for (let wait = 0; wait < 5; wait += 1) await pause();
    const now = (await storage.blocks.keys(id)).length;
    const same = now === before;
    before = now;
    return same;
  });
}

/** All that is kept of a text but its stamps and what names it. */
export async function keptOf(storage: LearnerStorage, id: string) {
  const { info, annotation } = (await storage.texts.get(id)) ?? {};
  const { id: _id, ...shown } = info ?? {};
  const profile = (await storage.profiles.get(id)) ?? profileFrom(new Map());
  return {
    source: (await storage.sources.get(id))?.text,
    shown,
    annotation,
    words: wordsOf(profile)
      .map((word, at) => [word, profile.counts[at]] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    blocks: (await storage.blocks.all(id)).map(({ index, block }) => ({ index, block })),
  };
}

export type KeptText = Awaited<ReturnType<typeof keptOf>>;

interface Survived {
  /** On the shelf after the page was killed, its text whole. */
  readonly onShelf: boolean;
  /** Blocks kept when it was killed. */
  readonly before: number;
  /** Where the next visit had the server go on, in UTF-16 units; 0 for anew. */
  readonly from: number;
  /** What the next visit made of it by itself; null when it did not finish. */
  readonly after: KeptText | null;
  readonly texts: number;
}

/** Adds a text whose annotation meets `fate`, kills the page, and visits the shelf again. */
export async function killed(text: string, fate: Fate): Promise<Survived> {
  serial += 1;
  const name = `killed-${serial}`;
  const first = visit(name, fate);
  const { id } = await first.add(text);
  await still(first.storage, id);
  const before = (await first.storage.blocks.keys(id)).length;
  first.kill();

  const next = visit(name, 'whole');
  const found = await next.storage.texts.get(id);
  const onShelf = found !== undefined && (await next.storage.sources.get(id))?.text === text;
  const done = await until(async () => {
    const now = await next.storage.texts.get(id);
    return now !== undefined && now.annotation !== null;
  });
  const survived = {
    onShelf,
    before,
    from: next.server.asked[0]?.from ?? 0,
    after: done ? await keptOf(next.storage, id) : null,
    texts: (await next.storage.texts.all()).length,
  };
  next.kill();
  return survived;
}
