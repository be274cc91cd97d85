import { watchVersions } from './newer';
import { answersHere, register, tell, whenReady } from './worker';

const BUILT = '/_next/static/';

/** Addresses of built files that this page has loaded. */
const loaded = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(BUILT))
    .map(({ pathname }) => pathname);

/** What a first visit loaded before there was a service worker opens without a network as well. */
async function tellSeen(): Promise<void> {
  const { active } = await whenReady();
  if (!active) return;
  const { pathname: path } = location;
  await tell(active, { kind: 'seen', files: [...new Set(loaded())], path });
}

let begun = false;

/** Has all that opens without a network kept, and notices newer versions: once a page. */
export async function beginOffline(): Promise<void> {
  if (begun || process.env.NODE_ENV !== 'production') return;
  begun = true;
  const first = !answersHere();
  try {
    const registration = await register();
    if (!registration) return;
    watchVersions(registration);
    if (first) await tellSeen();
  } catch {
    // Without it pages come from the server, as they do now; the next page tries again.
  }
}
