interface Asking {
  readonly ask: typeof fetch;
  readonly warmUp: () => Promise<void>;
}

/** Code that is to answer comes late: without it a request fails as one without a network does. */
function lateRequests(load: () => Promise<Asking>) {
  const request: typeof fetch = async (input, init) => (await load()).ask(input, init);
  return { request, getReady: async () => (await load()).warmUp() };
}

/**
 * `request`: as `fetch`, for annotations and look-ups: see `ask.ts`, which comes when one is first
 * asked for. No page needs it to be shown. `getReady`: before a text is asked for, has that code come
 * and the engine opened where its dictionary is kept.
 */
export const { request, getReady } = lateRequests(() => import('./ask'));
