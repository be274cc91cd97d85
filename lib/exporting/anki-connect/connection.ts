import * as v from 'valibot';
import { ANKI_CONNECT } from './address';
import { type Answer, answer, answers } from './answers';
import { absent, fromAnki, notLetIn, tooSlow, unclear, wantsKey } from './trouble';

/** The version of the add-on's interface that is spoken here. */
const VERSION = 6;

/** Seconds that a request may take; Anki reads some 40 kB a second. */
const PATIENCE = 30;

/** Seconds for a question that somebody has to answer in a window of Anki. */
export const FOR_PEOPLE = 120;

/** What the add-on says where the key is missing or wrong. */
const KEY_WANTED = 'valid api key must be provided';

export interface Action {
  readonly action: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface ConnectionOptions {
  /** The address of this page, which the add-on knows it by. */
  readonly origin: string;
  /** Empty where the add-on wants none. */
  readonly key: string;
  /** Ends everything. */
  readonly signal: AbortSignal;
  readonly ask?: typeof fetch;
  /** Seconds; see `PATIENCE`. */
  readonly patience?: number;
}

/** A way to AnkiConnect on this machine, as its manual has it (git.sr.ht/~foosoft/anki-connect). */
export class Connection {
  readonly #options: Required<ConnectionOptions>;

  constructor(options: ConnectionOptions) {
    this.#options = { ask: (...asked) => fetch(...asked), patience: PATIENCE, ...options };
  }

  /**
   * Has one thing done.
   * @param seconds that the answer may take, where it is a person's
   * @throws AnkiTrouble with what is wrong; the signal's reason where it was called off
   */
  async ask<Schema extends v.GenericSchema>(
    action: Action,
    schema: Schema,
    seconds: number = this.#options.patience,
  ): Promise<v.InferOutput<Schema>> {
    const { result, error } = this.#read(answer, await this.#post(this.#whole(action), seconds));
    if (error !== null) throw this.#problem(error);
    return this.#read(schema, result);
  }

  /** Has several things done in one request; each has an answer of its own, in their order. */
  async askAll(actions: readonly Action[]): Promise<readonly Answer[]> {
    if (actions.length === 0) return [];
    // Each is looked at like a request by itself, its key as well.
    const multi = { action: 'multi', params: { actions: actions.map((one) => this.#whole(one)) } };
    const all = await this.ask(multi, answers);
    if (all.length !== actions.length) throw unclear();
    const refused = all.find(({ error }) => error === KEY_WANTED);
    if (refused) throw this.#problem(KEY_WANTED);
    return all;
  }

  #whole({ action, params = {} }: Action) {
    const { key } = this.#options;
    return { action, version: VERSION, params, ...(key === '' ? {} : { key }) };
  }

  #problem(error: string): Error {
    return error === KEY_WANTED ? wantsKey(this.#options.key) : fromAnki(error);
  }

  #read<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) throw unclear(parsed.issues);
    return parsed.output;
  }

  /** Text as its type, which a browser sends without asking first: older add-ons answer no question. */
  async #post(body: unknown, seconds: number): Promise<unknown> {
    const { origin } = this.#options;
    const response = await this.#within(seconds, { method: 'POST', body: JSON.stringify(body) });
    if (response.status === 403) throw notLetIn(origin);
    if (!response.ok) throw unclear(response.status);
    try {
      return JSON.parse(response.text);
    } catch (cause) {
      throw unclear(cause);
    }
  }

  async #within(seconds: number, init: RequestInit) {
    const { signal } = this.#options;
    signal.throwIfAborted();
    const ending = new AbortController();
    const end = () => ending.abort();
    const timer = setTimeout(end, seconds * 1_000);
    signal.addEventListener('abort', end);
    try {
      const response = await this.#options.ask(ANKI_CONNECT, { ...init, signal: ending.signal });
      const { ok, status } = response;
      return { ok, status, text: await response.text() };
    } catch (cause) {
      signal.throwIfAborted();
      throw ending.signal.aborted ? tooSlow(seconds) : await this.#reason(cause);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    }
  }

  /** Why nothing came: a browser does not say whether nobody is there or this page is not let in. */
  async #reason(cause: unknown): Promise<Error> {
    const { ask, origin, signal, patience } = this.#options;
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), patience * 1_000);
    try {
      // An answer that must not be read shows that there is somebody.
      await ask(ANKI_CONNECT, { mode: 'no-cors', signal: ending.signal });
      return notLetIn(origin);
    } catch {
      signal.throwIfAborted();
      return absent(cause);
    } finally {
      clearTimeout(timer);
    }
  }
}
