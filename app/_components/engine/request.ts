/**
 * As `fetch`, for annotations and look-ups: see `ask.ts`, which comes when one is first asked for. No
 * page needs it to be shown.
 */
export const request: typeof fetch = async (input, init) => {
  const { ask } = await import('./ask');
  return ask(input, init);
};

/** Before a text is asked for: the code comes, and the engine is opened where its dictionary is kept. */
export const getReady = async (): Promise<void> => {
  const { warmUp } = await import('./ask');
  await warmUp();
};
