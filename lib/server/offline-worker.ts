/** The service worker, in a finished build. */
export const OFFLINE_WORKER = '.next/offline-worker.js';
