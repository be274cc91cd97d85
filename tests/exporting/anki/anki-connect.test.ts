import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { ANKI_CONNECT } from '@/lib/exporting/anki-connect/address';
import { type Sent, sendToAnki } from '@/lib/exporting/anki-connect/send';
import type { AnkiTrouble } from '@/lib/exporting/anki-connect/trouble';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { changesIn, type FakeAnki, startFakeAnki } from './fake-anki';
import { packed, RUBBISH, wordOf } from './words';

const ORIGIN = 'https://read.example.org';

let anki: FakeAnki;

beforeEach(async () => {
  anki = await startFakeAnki();
});

afterEach(() => anki.close());

/** As a page asks: its address is told by the browser, and it finds the fake where Anki would be. */
const asPage: typeof fetch = (input, init) => {
  expect(input).toBe(ANKI_CONNECT);
  return fetch(anki.address, { ...init, headers: { origin: ORIGIN } });
};

interface Sending {
  readonly key?: string;
  readonly signal?: AbortSignal;
  readonly ask?: typeof fetch;
  readonly patience?: number;
  readonly onSent?: (sent: Sent) => void;
}

function send(words: readonly SavedWord[], sending: Sending = {}): Promise<Sent> {
  const { key = '', signal = new AbortController().signal, ask = asPage, patience = 5 } = sending;
  const options = { origin: ORIGIN, key, signal, ask, patience };
  return sendToAnki(takenAlong(words, [], []), options, sending.onSent ?? (() => undefined));
}

const troubleOf = (sending: Promise<unknown>): Promise<AnkiTrouble> =>
  sending.then(
    () => Promise.reject(new Error('it was sent')),
    (cause) => cause,
  );

const many = (count: number): SavedWord[] =>
  Array.from({ length: count }, (_, at) => wordOf(`字${at}`));

const none = { added: 0, updated: 0, unchanged: 0, failed: [] };
const notes = () => [...anki.notes.values()];

describe('words sent to Anki', () => {
  it('come as notes of the note type, the fields and the tags that the file has', async () => {
    expect(await send([RUBBISH])).toEqual({ ...none, all: 1, added: 1 });
    const { notes: inFile, noteType } = packed([RUBBISH]);
    expect(anki.decks).toEqual(['Default', 'Hangjian']);
    const model = anki.models.get('Hangjian');
    expect(model?.fields).toEqual(noteType.fields);
    expect(model?.templates[0]?.Front).toContain('{{Traditional}}');
    expect(notes()).toHaveLength(1);
    expect(notes()[0]?.fields).toEqual(inFile[0]?.fields);
    expect(notes()[0]?.tags).toEqual(inFile[0]?.tags);
  });

  it('are not doubled: what is there gets the fields of now, and the rest is left alone', async () => {
    const words = many(120);
    expect(await send(words)).toEqual({ ...none, all: 120, added: 120 });
    const [first, ...rest] = words as [SavedWord, ...SavedWord[]];
    const before = changesIn(anki.asked).length;
    notes()[0]?.tags.push('mine');
    const again = await send([{ ...first, gloss: 'another meaning' }, ...rest, wordOf('新')]);
    expect(again).toEqual({ ...none, all: 121, added: 1, updated: 1, unchanged: 119 });
    expect(anki.notes.size).toBe(121);
    expect(notes()[0]?.fields.Meaning).toBe('another meaning');
    expect(notes()[0]?.tags).toContain('mine');
    expect(changesIn(anki.asked).slice(before)).toEqual([
      'requestPermission',
      'createDeck',
      'updateNoteFields',
      'addNote',
    ]);
  });

  it('are found by their id whatever Unicode form Anki keeps', async () => {
    const word = wordOf('phrase of nu\u0308e');
    await send([word]);
    expect(await send([word])).toEqual({ ...none, all: 1, unchanged: 1 });
  });

  it('that Anki does not take are named in its words, and the others come', async () => {
    anki.settings.refuses = { 字1: 'cannot create note because it is empty' };
    const failed = [{ word: '字1', why: 'cannot create note because it is empty' }];
    expect(await send(many(3))).toEqual({ ...none, all: 3, added: 2, failed });
  });

  it('are read back: what Anki says it did and did not do has failed', async () => {
    await send([RUBBISH]);
    anki.settings.open = [...anki.notes.keys()];
    const sent = await send([{ ...RUBBISH, gloss: 'new' }]);
    expect(sent).toMatchObject({ updated: 0, failed: [{ word: '垃圾' }] });
    expect(sent.failed[0]?.why).toContain('Close the window');
  });

  it('need the fields of the note type that is there under that name', async () => {
    await send([RUBBISH]);
    anki.models.get('Hangjian')?.fields.splice(9, 1);
    expect((await troubleOf(send([RUBBISH]))).message).toContain('without the fields Hangjian id');
  });

  it('are told of batch by batch', async () => {
    const told: number[] = [];
    await send(many(120), { onSent: ({ added }) => told.push(added) });
    expect(told).toEqual([50, 100, 120]);
  });
});

describe('who may send', () => {
  it('asks to be let in before anything else, and leaves it when Anki says no', async () => {
    anki.settings.permits = false;
    const trouble = await troubleOf(send([RUBBISH]));
    expect(trouble.kind).toBe('denied');
    expect(trouble.message).toContain(ORIGIN);
    expect(anki.asked).toEqual(['requestPermission']);
  });

  it('has the key where one is wanted, in each part of a request', async () => {
    anki.settings.apiKey = 'secret';
    expect((await troubleOf(send([RUBBISH]))).kind).toBe('key');
    const wrong = await troubleOf(send([RUBBISH], { key: 'guess' }));
    expect([wrong.kind, wrong.message.includes('does not take this key')]).toEqual(['key', true]);
    expect(anki.notes.size).toBe(0);
    expect(await send([RUBBISH], { key: 'secret' })).toMatchObject({ added: 1 });
  });

  it('is told its exact address where the add-on does not let it in', async () => {
    const forgetful: typeof fetch = (input, init) => {
      anki.settings.webCorsOriginList = ['http://localhost'];
      return asPage(input, init);
    };
    const trouble = await troubleOf(send([RUBBISH], { ask: forgetful }));
    expect(trouble.kind).toBe('origin');
    expect(trouble.message).toContain(`“${ORIGIN}” to “webCorsOriginList”`);
  });

  it('is told so as well where the browser keeps the answer back', async () => {
    const browser: typeof fetch = async (input, init) => {
      if (init?.mode === 'no-cors') return asPage(input, init);
      throw new TypeError('Failed to fetch');
    };
    expect((await troubleOf(send([RUBBISH], { ask: browser }))).kind).toBe('origin');
  });
});

describe('an Anki that does not answer', () => {
  it('because it is not there', async () => {
    await anki.close();
    const trouble = await troubleOf(send([RUBBISH]));
    expect(trouble.kind).toBe('absent');
    expect(trouble.message).toMatch(/Start Anki, with the add-on AnkiConnect/);
  });

  it('because it was closed in the middle: what was sent is told, and comes once only', async () => {
    // Permission, deck, note types, note type, notes; then a batch and its reading back.
    anki.settings.closesAfter = 7;
    const told: Sent[] = [];
    const trouble = await troubleOf(send(many(120), { onSent: (sent) => told.push(sent) }));
    expect(trouble.kind).toBe('absent');
    expect(told).toEqual([{ ...none, all: 120, added: 50 }]);
    anki.settings.closesAfter = Number.POSITIVE_INFINITY;
    expect(await send(many(120))).toEqual({ ...none, all: 120, added: 70, unchanged: 50 });
  });

  it('in time', async () => {
    await send([RUBBISH]);
    anki.settings.slow = 400;
    const trouble = await troubleOf(send([RUBBISH], { patience: 0.1 }));
    expect([trouble.kind, trouble.message.includes('0.1 seconds')]).toEqual(['slow', true]);
  });

  it('as AnkiConnect does', async () => {
    const other: typeof fetch = async () => new Response('{"hello":1}');
    expect((await troubleOf(send([RUBBISH], { ask: other }))).kind).toBe('unclear');
    const page: typeof fetch = async () => new Response('<html>');
    expect((await troubleOf(send([RUBBISH], { ask: page }))).kind).toBe('unclear');
  });
});

it('what is called off stops between batches and within one, and says nothing else', async () => {
  const ending = new AbortController();
  const sending = send(many(200), { signal: ending.signal, onSent: () => ending.abort() });
  expect(await troubleOf(sending)).toBe(ending.signal.reason);
  expect(anki.notes.size).toBe(50);
  anki.settings.slow = 10_000;
  const other = new AbortController();
  const waiting = send([RUBBISH], { signal: other.signal });
  setTimeout(() => other.abort(), 50);
  expect(await troubleOf(waiting)).toBe(other.signal.reason);
});

it('knows no action that removes anything', async () => {
  await send(many(3));
  await send(many(2));
  expect(new Set(anki.asked)).toEqual(
    new Set([
      'requestPermission',
      'createDeck',
      'modelNames',
      'createModel',
      'modelFieldNames',
      'findNotes',
      'notesInfo',
      'multi',
      'addNote',
    ]),
  );
});
