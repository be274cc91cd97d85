import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from './preferences';

export interface PreferencesState extends Preferences {
  readonly set: (change: Partial<Preferences>) => void;
}

export type PreferencesStore = StoreApi<PreferencesState>;

/** A cold store: components select one field. Nothing leaves it until it is connected. */
export const createPreferencesStore = (initial: Preferences): PreferencesStore =>
  createStore<PreferencesState>()((set) => ({ ...initial, set: (change) => set(change) }));
