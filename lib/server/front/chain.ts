import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A step in front of Next. It answers the request and says `true`, or leaves both untouched and
 * says `false`, and the next step is asked.
 */
export type Step = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/** Answers one request; a promise that fails is a fault of ours. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Asks the steps one after the other; what none of them answers is for `last`. */
export const chain =
  (steps: readonly Step[], last: Handler): Handler =>
  async (request, response) => {
    for (const step of steps) if (await step(request, response)) return;
    await last(request, response);
  };
