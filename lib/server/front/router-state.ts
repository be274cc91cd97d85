import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';
import { HangjianError } from '../../domain/errors';
import type { Step } from './chain';
import { refuse } from './refuse';

/** Next's router tells in it which parts of the page it has already. */
const HEADER = 'next-router-state-tree';

/** Whether Next can read what the header says; it answers 500 where it cannot. */
export function isRouterState(value: string | string[]): boolean {
  try {
    parseAndValidateFlightRouterState(value);
    return true;
  } catch {
    return false;
  }
}

/** Refuses a router's state that is none before Next would fail over it. */
export const routerStateStep: Step = (request, response) => {
  const value = request.headers[HEADER];
  if (value === undefined || isRouterState(value)) return false;
  refuse(
    response,
    new HangjianError('bad-request', 'The page asked for this in a way it never does.'),
  );
  return true;
};
