import { type Told, WORKER_ADDRESS } from '@/lib/offline/names';

/** Not there on pages that came over plain http, nor in some private windows. */
const container = (): ServiceWorkerContainer | undefined =>
  (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;

/** Whether pages open without a network: the service worker answers for this one. */
export const answersHere = (): boolean => container()?.controller != null;

/** Milliseconds within which the service worker answers; keeping articles takes longer. */
const PATIENCE = 120_000;

/** Tells a service worker something; resolves with what it answers. */
export function tell<Answer>(worker: ServiceWorker, told: Told): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer.')), PATIENCE);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      resolve(data as Answer);
    };
    worker.postMessage(told, [port2]);
  });
}

/** The service worker that answers now, once there is one; null where there can be none. */
export async function activeWorker(): Promise<ServiceWorker | null> {
  const found = await container()?.getRegistration();
  return found?.active ?? null;
}

/**
 * Has the service worker come, or the next one; null where browsers have none.
 * @throws what the browser says where it could not be had
 */
export async function register(): Promise<ServiceWorkerRegistration | null> {
  const registration = await container()?.register(WORKER_ADDRESS, { updateViaCache: 'none' });
  return registration ?? null;
}

/** Resolves when a service worker answers for this page; never where there is none. */
export async function whenReady(): Promise<ServiceWorkerRegistration> {
  const ready = await container()?.ready;
  return ready ?? new Promise(() => {});
}
