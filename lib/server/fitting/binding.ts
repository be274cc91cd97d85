import { createRequire } from 'node:module';

type Binding = typeof import('@open-spaced-repetition/binding');

let found: Binding | null | undefined;

/** FSRS's own optimiser; null where it is not compiled for this machine or was left out. */
export function optimiser(): Binding | null {
  if (found !== undefined) return found;
  try {
    const require = createRequire(import.meta.url);
    found = require('@open-spaced-repetition/binding') as Binding;
  } catch {
    // An optional dependency: without it the published weights are good ones.
    found = null;
  }
  return found;
}
