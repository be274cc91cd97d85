'use client';
import { useStore } from 'zustand';
import { createHistory, type HistoryState, type HistoryStore } from '@/lib/reader/panel/history';

const KEY = 'hangjian-history';

let store: HistoryStore | undefined;

/** The tab's history, made at first use in the browser. */
export function historyStore(): HistoryStore {
  if (typeof window === 'undefined')
    return createHistory({ read: () => null, write: () => undefined });
  store ??= createHistory({
    read: () => window.sessionStorage.getItem(KEY),
    write: (text) => window.sessionStorage.setItem(KEY, text),
  });
  return store;
}

export const useHistory = <Field>(select: (state: HistoryState) => Field): Field =>
  useStore(historyStore(), select);
