import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** How the worker's keeping goes on: what a test lets happen next. */
let finish: () => void;
let fail: (cause: Error) => void;
let isKept = false;

vi.mock('@/app/_components/engine/local-engine', () => ({
  isKept: async () => isKept,
  async *askEngine() {
    yield { done: 1, all: 2 };
    await new Promise<void>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
  },
}));

let noted: Map<string, string>;
let deleted: string[];

async function load() {
  vi.resetModules();
  return import('@/app/_components/engine/kept-dictionary');
}

/** An error as the worker's messages become one, of the same module as the page's. */
async function told(message: string): Promise<Error> {
  const { HangjianError } = await import('@/lib/domain/errors');
  return new HangjianError('internal', message);
}

beforeEach(() => {
  isKept = false;
  noted = new Map();
  deleted = [];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => noted.get(name) ?? null,
    setItem: (name: string, value: string) => noted.set(name, value),
    removeItem: (name: string) => noted.delete(name),
  });
  vi.stubGlobal('caches', {
    delete: async (name: string) => {
      isKept = false;
      deleted.push(name);
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the dictionary on this device', () => {
  it('is looked up, comes with its progress told, and is kept', async () => {
    const { keptDictionary, look, turnOn } = await load();
    const state = () => keptDictionary.getState();
    expect(state().state).toBe('unknown');
    await look();
    expect(state().state).toBe('absent');
    const coming = turnOn();
    expect(state().state).toBe('coming');
    await vi.waitFor(() => expect(state().progress).toEqual({ done: 1, all: 2 }));
    isKept = true;
    finish();
    await coming;
    expect(state()).toMatchObject({ state: 'kept', problem: '' });
  });

  it('says why it did not come, and may be turned on again', async () => {
    const { keptDictionary, turnOn } = await load();
    const coming = turnOn();
    await vi.waitFor(() => expect(keptDictionary.getState().progress).not.toBeNull());
    fail(await told('no room'));
    await coming;
    expect(keptDictionary.getState()).toMatchObject({ state: 'absent', problem: 'no room' });
    turnOn();
    expect(keptDictionary.getState()).toMatchObject({ state: 'coming', problem: '' });
  });

  it('stays what it was, without a word, where it could not be brought up to date', async () => {
    isKept = true;
    const { keepDictionary, keptDictionary } = await load();
    const update = keepDictionary();
    await vi.waitFor(() => expect(keptDictionary.getState().progress).not.toBeNull());
    expect(keptDictionary.getState().state).toBe('kept');
    fail(await told('offline'));
    await update;
    expect(keptDictionary.getState()).toMatchObject({ state: 'kept', problem: '' });
  });

  it('goes when it is turned off, also in the middle, and is not wanted from then on', async () => {
    const { isWanted, keptDictionary, turnOff, turnOn } = await load();
    expect(isWanted()).toBe(true);
    const coming = turnOn();
    await vi.waitFor(() => expect(keptDictionary.getState().progress).not.toBeNull());
    await turnOff();
    finish();
    await coming;
    expect(keptDictionary.getState().state).toBe('absent');
    expect(deleted).toEqual(['hangjian-engine']);
    expect(isWanted()).toBe(false);
    turnOn();
    expect(isWanted()).toBe(true);
  });

  it('is not fetched unasked for those who save data, nor where nothing can be kept', async () => {
    const { isWanted, keptDictionary, look } = await load();
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    expect(isWanted()).toBe(false);
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', undefined);
    expect(isWanted()).toBe(false);
    await look();
    expect(keptDictionary.getState().state).toBe('impossible');
  });
});
