import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from './preferences';

export interface PreferencesState extends Preferences {
  readonly set: (change: Partial<Preferences>) => void;
}

export type PreferencesStore = StoreApi<PreferencesState>;

/**
 * A cold store: components select one field. Nothing leaves it until it is connected.
 * @param rendered what the server rendered the page with; React takes the page over as that
 * @param chosen what the learner chose, where a shared page was rendered with less
 */
export function createPreferencesStore(
  rendered: Preferences,
  chosen: Preferences = rendered,
): PreferencesStore {
  const store = createStore<PreferencesState>()((set) => ({
    ...rendered,
    set: (change) => set(change),
  }));
  if (chosen !== rendered) store.setState(chosen);
  return store;
}
