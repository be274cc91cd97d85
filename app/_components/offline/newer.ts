import { createStore } from 'zustand/vanilla';
import { tell } from './worker';

/** True once a newer version than this page's is ready to be opened. */
export const newer = createStore<{ readonly ready: boolean }>(() => ({ ready: false }));

/** Next writes the id of its build into each page. */
const isOfPage = (build: string): boolean =>
  [...document.scripts].some(({ text }) => text.includes(build));

async function look(worker: ServiceWorker): Promise<void> {
  const build = await tell<string>(worker, { kind: 'build' });
  newer.setState({ ready: !isOfPage(build) });
}

function follow(worker: ServiceWorker): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed') look(worker).catch(() => undefined);
  });
}

/** Milliseconds between two questions whether there is a newer version. */
const HOUR = 3_600_000;

/** Notices newer versions: those that are ready, those that come, and asks when the page is seen again. */
export function watchVersions(registration: ServiceWorkerRegistration): void {
  const { waiting, installing } = registration;
  if (waiting) look(waiting).catch(() => undefined);
  // The very first one is no newer version.
  if (installing && registration.active) follow(installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing && registration.active) follow(registration.installing);
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}
