import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeNote {
  readonly id: number;
  readonly modelName: string;
  readonly deckName: string;
  readonly tags: string[];
  readonly fields: Record<string, string>;
}

interface FakeModel {
  readonly fields: string[];
  readonly templates: readonly Record<string, string>[];
}

interface Asked {
  readonly action: string;
  readonly version?: number;
  readonly params?: Record<string, unknown>;
  readonly key?: string;
}

/** How the add-on is set, and what goes wrong with it; changed by the test at any time. */
export interface FakeSettings {
  webCorsOriginList: string[];
  apiKey: string | null;
  /** What its user answers where a site asks to be let in. */
  permits: boolean;
  /** Milliseconds before an answer. */
  slow: number;
  /** Requests after which Anki is closed. */
  closesAfter: number;
  /** Notes that are open in a window of Anki: changes of them are lost without a word (#82). */
  open: number[];
  /** Words whose notes cannot be made, and what Anki says of them. */
  refuses: Record<string, string>;
}

const READS = new Set(['modelNames', 'modelFieldNames', 'findNotes', 'notesInfo']);

/** What a collection does when the add-on tells it to: the actions used, as the manual has them. */
class Collection {
  readonly decks: string[] = ['Default'];
  readonly models = new Map<string, FakeModel>();
  readonly notes = new Map<number, FakeNote>();
  readonly #settings: FakeSettings;
  #next = 1_700_000_000_000;

  constructor(settings: FakeSettings) {
    this.#settings = settings;
  }

  run(action: string, params: Record<string, unknown>): unknown {
    const does: Readonly<Record<string, () => unknown>> = {
      createDeck: () => this.#createDeck(String(params.deck)),
      modelNames: () => [...this.models.keys()],
      modelFieldNames: () => this.#model(params.modelName).fields,
      createModel: () => this.#createModel(params),
      findNotes: () => this.#find(String(params.query)),
      notesInfo: () => (params.notes as number[]).map((id) => this.#info(id)),
      addNote: () => this.#add(params.note as FakeNote),
      updateNoteFields: () => this.#update(params.note as FakeNote),
    };
    const run = does[action];
    if (!run) throw new Error('unsupported action');
    return run();
  }

  #createDeck(name: string): number {
    if (!this.decks.includes(name)) this.decks.push(name);
    return this.decks.indexOf(name) + 1;
  }

  #model(name: unknown): FakeModel {
    const model = this.models.get(String(name));
    if (!model) throw new Error(`model was not found: ${name}`);
    return model;
  }

  #createModel(params: Record<string, unknown>): object {
    const name = String(params.modelName);
    if (this.models.has(name)) throw new Error('Model name already exists');
    const templates = params.cardTemplates as Record<string, string>[];
    this.models.set(name, { fields: params.inOrderFields as string[], templates });
    return { name };
  }

  #find(query: string): number[] {
    const model = query.slice('note:'.length);
    return [...this.notes.values()].filter((note) => note.modelName === model).map(({ id }) => id);
  }

  #info(id: number): object {
    const note = this.notes.get(id);
    if (!note) return {};
    const { modelName, tags } = note;
    const fields = Object.entries(note.fields).map(([name, value], order) => [
      name,
      { value, order },
    ]);
    return { noteId: id, modelName, tags, fields: Object.fromEntries(fields), cards: [id + 1] };
  }

  #add(given: FakeNote): number {
    const { fields } = this.#model(given.modelName);
    if (!this.decks.includes(given.deckName)) {
      throw new Error(`deck was not found: ${given.deckName}`);
    }
    const [first = ''] = fields;
    const word = given.fields[first] ?? '';
    const refused = this.#settings.refuses[word];
    if (refused) throw new Error(refused);
    const same = [...this.notes.values()].some(({ fields: has }) => has[first] === word);
    if (same) throw new Error('cannot create note because it is a duplicate');
    this.#next += 2;
    const whole = fields.map((name) => [name, (given.fields[name] ?? '').normalize('NFC')]);
    this.notes.set(this.#next, {
      ...given,
      id: this.#next,
      tags: [...given.tags],
      fields: Object.fromEntries(whole),
    });
    return this.#next;
  }

  #update({ id, fields }: FakeNote): null {
    const note = this.notes.get(id);
    if (!note) throw new Error(`Note was not found: ${id}`);
    if (!this.#settings.open.includes(id)) Object.assign(note.fields, fields);
    return null;
  }
}

/** AnkiConnect and an Anki behind it. */
export interface FakeAnki {
  readonly address: string;
  readonly settings: FakeSettings;
  readonly decks: readonly string[];
  readonly models: ReadonlyMap<string, FakeModel>;
  readonly notes: ReadonlyMap<number, FakeNote>;
  /** Every action that came, those within `multi` as well. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}

/** The add-on's side: who may ask, and how it is answered. */
class AddOn {
  readonly asked: string[] = [];
  readonly #settings: FakeSettings;
  readonly #collection: Collection;
  #requests = 0;

  constructor(settings: FakeSettings, collection: Collection) {
    this.#settings = settings;
    this.#collection = collection;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { webCorsOriginList, closesAfter, slow } = this.#settings;
    const body = await bodyOf(request);
    this.#requests += 1;
    if (this.#requests > closesAfter) {
      request.socket.destroy();
      return;
    }
    if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow).unref());
    const origin = request.headers.origin ?? '';
    const isIn = webCorsOriginList.includes(origin);
    const asked: Asked | null = body === '' ? null : JSON.parse(body);
    const mayAsk = isIn || asked?.action === 'requestPermission';
    const allowed = mayAsk ? origin : (webCorsOriginList[0] ?? 'http://localhost');
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': allowed };
    response.writeHead(mayAsk ? 200 : 403, headers);
    if (mayAsk && asked) response.end(JSON.stringify(this.#answer(asked, origin)));
    else response.end(mayAsk ? 'AnkiConnect' : '');
  }

  #answer(asked: Asked, origin: string): { result: unknown; error: string | null } {
    const { action, version = 4, params = {}, key } = asked;
    this.asked.push(action);
    try {
      if (version !== 6) throw new Error(`this fake speaks version 6, not ${version}`);
      if (action === 'requestPermission') return { result: this.#permission(origin), error: null };
      if ((key ?? null) !== this.#settings.apiKey)
        throw new Error('valid api key must be provided');
      if (action === 'multi') {
        const all = (params.actions as Asked[]).map((one) => this.#answer(one, origin));
        return { result: all, error: null };
      }
      return { result: this.#collection.run(action, params), error: null };
    } catch (cause) {
      return { result: null, error: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  #permission(origin: string): object {
    const { webCorsOriginList, permits, apiKey } = this.#settings;
    if (!webCorsOriginList.includes(origin)) {
      if (!permits) return { permission: 'denied' };
      webCorsOriginList.push(origin);
    }
    return { permission: 'granted', requireApikey: apiKey !== null, version: 6 };
  }
}

/**
 * A server that answers as the manual of AnkiConnect says
 * (https://git.sr.ht/~foosoft/anki-connect), with what can go wrong there.
 * @param port 8765 where a browser is to find it; else any that is free
 */
export async function startFakeAnki(port = 0): Promise<FakeAnki> {
  const settings: FakeSettings = {
    webCorsOriginList: ['http://localhost'],
    apiKey: null,
    permits: true,
    slow: 0,
    closesAfter: Number.POSITIVE_INFINITY,
    open: [],
    refuses: {},
  };
  const collection = new Collection(settings);
  const addOn = new AddOn(settings, collection);
  const server = createServer((request, response) => addOn.serve(request, response));
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settings,
    decks: collection.decks,
    models: collection.models,
    notes: collection.notes,
    asked: addOn.asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** What was asked that changes something. */
export const changesIn = (asked: readonly string[]): string[] =>
  asked.filter((action) => !READS.has(action) && action !== 'multi');
