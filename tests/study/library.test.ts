import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packBlock } from '@/lib/domain/packed';
import type { WireBlock } from '@/lib/domain/wire';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { annotateOwnText } from '@/lib/study/annotate-own';
import { createLibrary } from '@/lib/study/library';
import { purgeRemovedTexts, UNDO_TEXT_WITHIN } from '@/lib/study/removed-text';

const SIMPLIFIED: Record<string, string> = { 練: '练', 習: '习', 書: '书' };

/** A block of one paragraph, a word a character. */
function block(start: number, line: string): WireBlock {
  const characters = [...line];
  return {
    version: 1,
    start,
    end: start + line.length,
    lexemes: characters.map((character) => [
      'word',
      character,
      0,
      SIMPLIFIED[character] ?? 0,
      '',
      0,
      [],
      0,
    ]),
    paragraphs: [[start, [characters.map((_, index) => index)]]],
    entries: [],
  };
}

const TEXT = '練習\n讀書';
const HEAD = { version: 1, script: 'traditional', length: 5 };
const BLOCKS = [block(0, '練習'), block(3, '讀書')];

/** A server whose answer comes in pieces that do not respect lines. */
function server(items: readonly unknown[], ending: 'whole' | 'broken' = 'whole') {
  const bytes = new TextEncoder().encode(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  return vi.fn(async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        if (ending === 'whole') controller.close();
      },
      pull(controller) {
        controller.error(new TypeError('network'));
      },
    });
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
  });
}

const storages: LearnerStorage[] = [];
let serial = 0;

afterEach(() => {
  vi.useRealTimers();
  for (const storage of storages.splice(0)) storage.close();
});

async function shelf(request: unknown) {
  serial += 1;
  const storage = openStorage({ name: `library-${serial}` });
  storages.push(storage);
  const library = createLibrary(storage, request as typeof fetch);
  library.getState().connect();
  await vi.waitFor(() => expect(library.getState().ready).toBe(true));
  return { storage, library, request: request as typeof fetch };
}

const settled = (storage: LearnerStorage, id: string) =>
  vi.waitFor(async () => expect((await storage.texts.get(id))?.annotation).not.toBeNull());

describe('adding a text', () => {
  it('keeps the text, its blocks and its title in both scripts', async () => {
    const { storage, library } = await shelf(server([HEAD, ...BLOCKS]));
    const id = await library.getState().add(TEXT);
    await settled(storage, id);
    expect(await storage.texts.get(id)).toMatchObject({
      info: {
        title: '練習',
        titleSimplified: '练习',
        firstLine: '讀書',
      },
      annotation: { script: 'traditional', length: 5, blocks: 2 },
    });
    expect((await storage.blocks.all(id)).map((record) => record.block)).toEqual(
      BLOCKS.map(packBlock),
    );
    expect(await storage.sources.get(id)).toMatchObject({ text: TEXT });
    await vi.waitFor(() => expect(library.getState().texts.has(id)).toBe(true));
  });

  it('keeps nothing of a text the server refuses, and passes its words on', async () => {
    const error = { error: { code: 'too-long', message: 'This text is too long.' } };
    const refuse = vi.fn(async () => Response.json(error, { status: 413 }));
    const { storage, library } = await shelf(refuse);
    await expect(library.getState().add(TEXT)).rejects.toMatchObject({
      code: 'too-long',
      message: 'This text is too long.',
    });
    expect(await storage.texts.all()).toEqual([]);
    expect(await storage.sources.allWithRemoved()).toEqual([]);
  });

  it('sends nothing that is not a text', async () => {
    const request = vi.fn();
    const { library } = await shelf(request);
    await expect(library.getState().add('hello')).rejects.toMatchObject({ code: 'not-text' });
    expect(request).not.toHaveBeenCalled();
  });

  it('says when the server cannot be reached', async () => {
    const { library } = await shelf(vi.fn(async () => Promise.reject(new TypeError('offline'))));
    await expect(library.getState().add(TEXT)).rejects.toThrow(/cannot be reached/);
  });

  it('keeps what arrived of a broken answer, and completes it later', async () => {
    const { storage, library } = await shelf(server([HEAD, BLOCKS[0]], 'broken'));
    const id = await library.getState().add(TEXT);
    await vi.waitFor(async () => expect(await storage.blocks.all(id)).toHaveLength(1));
    expect(await storage.texts.get(id)).toMatchObject({ annotation: null });
    const again = server([HEAD, ...BLOCKS]) as unknown as typeof fetch;
    const seen: number[] = [];
    await vi.waitFor(async () => {
      const done = await annotateOwnText({ storage, request: again }, id, {
        onBlock: (_, index) => seen.push(index),
      });
      expect(done.annotation).toMatchObject({ blocks: 2 });
    });
    expect(seen).toEqual([0, 1]);
  });

  it('sends the corrections that hold for it along, in the order they were made', async () => {
    const request = server([HEAD, ...BLOCKS]);
    const { storage, library } = await shelf(request);
    const id = await library.getState().add(TEXT);
    await settled(storage, id);
    expect(request.mock.calls[0]).toMatchObject([
      '/api/annotate?form=compact',
      { method: 'POST', body: TEXT },
    ]);
    const kept = { deleted: false };
    const corrections = [
      { id: 'b', surface: '練習', words: ['練', '習'], changed: 1, ...kept },
      {
        id: 'a',
        surface: '讀書',
        words: ['讀書'],
        at: { textId: id, offset: 3 },
        changed: 2,
        ...kept,
      },
      {
        id: 'c',
        surface: '書',
        words: ['書'],
        at: { textId: 'another', offset: 0 },
        changed: 3,
        ...kept,
      },
    ];
    await storage.merge({ corrections }, { bringBack: false });
    const again = server([HEAD, ...BLOCKS]);
    await annotateOwnText({ storage, request: again as unknown as typeof fetch }, id);
    const [, init] = again.mock.calls[0] as unknown as [string, RequestInit];
    const sent = JSON.parse(String(init.body));
    expect(sent).toMatchObject({ text: TEXT, textId: id });
    expect(sent.corrections.map((rule: { id: string }) => rule.id)).toEqual(['b', 'a']);
  });

  it('drops blocks of an older, longer annotation', async () => {
    const { storage, library } = await shelf(server([HEAD, ...BLOCKS]));
    const id = await library.getState().add(TEXT);
    await settled(storage, id);
    const shorter = server([HEAD, BLOCKS[0]]) as unknown as typeof fetch;
    await annotateOwnText({ storage, request: shorter }, id);
    expect(await storage.blocks.keys(id)).toEqual([[id, 0]]);
  });
});

describe('a text on the shelf', () => {
  it('is renamed in both scripts', async () => {
    const { storage, library } = await shelf(server([HEAD, ...BLOCKS]));
    const id = await library.getState().add(TEXT);
    await settled(storage, id);
    await library.getState().rename(id, ' 練習 ');
    expect((await storage.texts.get(id))?.info).toMatchObject({
      title: '練習',
      titleSimplified: '练习',
    });
    await expect(library.getState().rename(id, '  ')).rejects.toMatchObject({ code: 'empty' });
  });

  it('keeps the learner’s title when the server cannot be asked', async () => {
    const request = server([HEAD, ...BLOCKS]);
    const { storage, library } = await shelf(request);
    const id = await library.getState().add(TEXT);
    await settled(storage, id);
    request.mockRejectedValueOnce(new TypeError('offline'));
    await library.getState().rename(id, '我的書');
    expect((await storage.texts.get(id))?.info).toMatchObject({
      title: '我的書',
      titleSimplified: '我的書',
    });
  });

  it('is removed and restored whole; later its content is taken away for good', async () => {
    const { storage, library } = await shelf(server([HEAD, ...BLOCKS]));
    const id = await library.getState().add(TEXT);
    await settled(storage, id);
    const place = { href: `/texts/${id}`, title: '練習', titleSimplified: '练习' };
    await storage.positions.put({ id, ...place, offset: 3, length: 5 });
    const undo = await library.getState().remove(id);
    expect(library.getState().texts.size).toBe(0);
    await purgeRemovedTexts(storage, Date.now());
    expect(await undo()).toMatchObject({ left: 0 });
    expect(library.getState().texts.get(id)?.annotation).toMatchObject({ blocks: 2 });
    expect(await storage.positions.get(id)).toMatchObject({ offset: 3 });
    expect(await storage.blocks.all(id)).toHaveLength(2);
    await library.getState().remove(id);
    await purgeRemovedTexts(storage, Date.now() + UNDO_TEXT_WITHIN + 10);
    expect(await storage.blocks.allWithRemoved()).toEqual([]);
    expect(await storage.sources.allWithRemoved()).toEqual([]);
    expect(await storage.texts.allWithRemoved()).toMatchObject([{ id, deleted: true }]);
  });
});
