import { cookieValue } from './cookies';
import {
  COOKIE,
  formatPreferences,
  type Preferences,
  parsePreferences,
  rootAttributes,
  rootProperties,
} from './preferences';
import { rootClass } from './root-class';
import type { PreferencesStore } from './store';

/** A year: browsers shorten longer ones to 400 days, and every visit renews it. */
const COOKIE_SECONDS = 365 * 24 * 60 * 60;

export const preferenceCookie = (preferences: Preferences): string =>
  `${COOKIE}=${encodeURIComponent(formatPreferences(preferences))}; path=/; max-age=${COOKIE_SECONDS}; samesite=lax`;

/** Puts preferences on the root element directly: style follows without a React render. */
export function applyToRoot(root: HTMLElement, preferences: Preferences): void {
  const classes = rootClass(preferences);
  if (root.className !== classes) root.className = classes;
  for (const [name, value] of Object.entries(rootAttributes(preferences))) {
    if (root.getAttribute(name) !== value) root.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(rootProperties(preferences))) {
    // Setting it, even to what it is, would have every element's style worked out anew.
    if (root.style.getPropertyValue(name) !== value) root.style.setProperty(name, value);
  }
}

/** What the learner chose by the page's own cookie; without one, `otherwise`. */
export function chosenPreferences(page: Document, otherwise: Preferences): Preferences {
  const cookie = cookieValue(page.cookie, COOKIE);
  return cookie === undefined ? otherwise : parsePreferences(cookie);
}

/**
 * Keeps the cookie, the root element and the other tabs in step with the store.
 * Returns how to stop.
 */
export function connectPreferences(store: PreferencesStore, page: Document): () => void {
  const channel = new BroadcastChannel(`${COOKIE}-preferences`);
  // Not '': that is what all defaults are written as.
  let heard: string | null = null;
  const stop = store.subscribe((state, before) => {
    applyToRoot(page.documentElement, state);
    const text = formatPreferences(state);
    if (text === formatPreferences(before) || text === heard) return;
    page.cookie = preferenceCookie(state);
    channel.postMessage(text);
  });
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (typeof event.data !== 'string') return;
    heard = event.data;
    store.setState(parsePreferences(event.data));
    heard = null;
  };
  return () => {
    stop();
    channel.close();
  };
}
