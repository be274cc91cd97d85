import { cookieValue, HINTS_COOKIE } from '@/lib/reader/preferences/cookies';
import { type LayoutEngine, layoutEngine } from '@/lib/reader/preferences/layout-engine';
import { pagePreferences } from '@/lib/reader/preferences/page-class';
import {
  COOKIE,
  DEFAULTS,
  formatPreferences,
  type Preferences,
  parsePreferences,
} from '@/lib/reader/preferences/preferences';

/** Readers who get the same page but for its root element. */
export interface ReaderClass {
  /** The cookies the page is rendered with, made here: nothing of a request's own is in them. */
  readonly cookie: string;
  /** The same for what the router asks for, where all else is in the page already. */
  readonly dataCookie: string;
  /** A `User-Agent` that stands for all of its engine. */
  readonly agent: string;
  /** What the page is rendered with. */
  readonly rendered: Preferences;
  /** Nothing but what the toolbar and most readers set differs from the defaults. */
  readonly common: boolean;
}

export interface Visitor {
  readonly preferences: Preferences;
  readonly of: ReaderClass;
}

const COMMON = ['script', 'aid', 'font'] as const;

/** A browser of each engine, as far as `layoutEngine` looks. */
const AGENTS: Readonly<Record<LayoutEngine, string>> = {
  blink: 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0',
  gecko: 'Mozilla/5.0 Gecko/20100101 Firefox/140.0',
  webkit: 'Mozilla/5.0 AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
};

const preferenceCookie = (preferences: Preferences): string =>
  `${COOKIE}=${encodeURIComponent(formatPreferences(preferences))}`;

/**
 * Who asks, by the request's cookies and browser. Whatever these are, there are as many classes as
 * there are combinations of the closed choices in `pagePreferences`, hints seen or not, and engines.
 */
export function visitorOf(cookies: string, userAgent: string): Visitor {
  const preferences = parsePreferences(cookieValue(cookies, COOKIE));
  const rendered = pagePreferences(preferences);
  const hints = cookieValue(cookies, HINTS_COOKIE) === undefined ? '' : `; ${HINTS_COOKIE}=seen`;
  const plain = { ...rendered, ...Object.fromEntries(COMMON.map((key) => [key, DEFAULTS[key]])) };
  return {
    preferences,
    of: {
      cookie: preferenceCookie(rendered) + hints,
      dataCookie: preferenceCookie({ ...DEFAULTS, script: preferences.script }) + hints,
      agent: AGENTS[layoutEngine(userAgent)],
      rendered,
      common: formatPreferences(plain) === '',
    },
  };
}
