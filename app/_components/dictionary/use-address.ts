'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';

/** What is looked up stands behind `#`, which browsers tell to no server. */
const MARK = '#q=';

const addressOf = (query: string): string =>
  query === '' ? '/dictionary' : `/dictionary${MARK}${encodeURIComponent(query)}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Addresses of before have it behind `?`. */
const fromAddress = (): string =>
  location.hash.startsWith(MARK)
    ? decoded(location.hash.slice(MARK.length))
    : (new URLSearchParams(location.search).get('q') ?? '');

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/**
 * What the address asks, so that a word can be linked to and gone back to, and how to have it ask
 * something else, by a step that the browser's back button undoes or without one.
 * @param asked what is known before the page is taken over
 */
export function useAddress(asked: string) {
  const query = useSyncExternalStore(subscribe, fromAddress, () => asked);
  const say = useCallback((next: string, how: 'push' | 'replace') => {
    if (how === 'push') window.history.pushState(null, '', addressOf(next));
    else window.history.replaceState(null, '', addressOf(next));
    for (const listener of listeners) listener();
  }, []);
  useEffect(() => {
    // From here on neither a reload nor the way back tells a server.
    if (new URLSearchParams(location.search).has('q')) say(fromAddress(), 'replace');
  }, [say]);
  return { query, say } as const;
}
