import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, parsePreferences } from '../../../lib/reader/preferences/preferences';
import { createPreferencesStore } from '../../../lib/reader/preferences/store';
import { connectPreferences } from '../../../lib/reader/preferences/sync';

/** As much of a Document as the connection touches. */
function page() {
  const attributes = new Map<string, string>();
  const properties = new Map<string, string>();
  const cookies: string[] = [];
  const root = {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    style: {
      getPropertyValue: (name: string) => properties.get(name) ?? '',
      setProperty: (name: string, value: string) => void properties.set(name, value),
    },
  };
  const document = {
    documentElement: root,
    set cookie(text: string) {
      cookies.push(text);
    },
  };
  return { attributes, properties, cookies, document: document as unknown as Document };
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function tab() {
  const store = createPreferencesStore(DEFAULTS);
  const at = page();
  stops.push(connectPreferences(store, at.document));
  return { store, ...at };
}

describe('connectPreferences', () => {
  it('puts a change on the root and into the cookie at once', () => {
    const { store, attributes, properties, cookies } = tab();
    store.getState().set({ aid: 'pinyin', size: 120 });
    expect(attributes.get('data-aid')).toBe('pinyin');
    expect(properties.get('--size')).toBe('1.2');
    const value = decodeURIComponent(
      /^hangjian=([^;]*); path=\//.exec(cookies[0] ?? '')?.[1] ?? '',
    );
    expect(parsePreferences(value)).toEqual({ ...DEFAULTS, aid: 'pinyin', size: 120 });
  });

  it('keeps the way back to the defaults too', () => {
    const { store, cookies } = tab();
    store.getState().set({ repair: 'off' });
    store.getState().set({ repair: 'on' });
    expect(cookies).toHaveLength(2);
    expect(cookies[1]).toMatch(/^hangjian=;/);
  });

  it('tells the other tabs, which do not answer', async () => {
    const first = tab();
    const second = tab();
    first.store.getState().set({ script: 'simplified' });
    await vi.waitFor(() => expect(second.store.getState().script).toBe('simplified'));
    expect(second.attributes.get('data-script')).toBe('simplified');
    expect(second.cookies).toEqual([]);
    expect(first.cookies).toHaveLength(1);
  });

  it('goes quiet when stopped', () => {
    const { store, attributes } = tab();
    for (const stop of stops.splice(0)) stop();
    store.getState().set({ aid: 'both' });
    expect(attributes.get('data-aid')).toBeUndefined();
  });
});
