import { HangjianError } from '../../domain/errors';
import type { Step } from './chain';
import { LONGEST_ADDRESS } from './limits';
import { refuse } from './refuse';

/** Decoded, they stand in no address of ours, and file systems stumble over some. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** True for a path that percent-decodes to text, as every address of ours does. */
export function isReadable(path: string): boolean {
  try {
    return !CONTROL.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/**
 * Next's own pages for errors have addresses too (`/_global-error`), which answer 500 to whoever asks
 * for them. None of ours begins so but its files.
 */
const isInternal = (path: string): boolean => /^\/_(?!next\/)/.test(decodeURIComponent(path));

function problem(url: string): HangjianError | null {
  if (!url.startsWith('/')) {
    return new HangjianError('bad-request', 'That is not an address of this server.');
  }
  if (url.length > LONGEST_ADDRESS) {
    return new HangjianError('address-too-long', 'That address is too long to be one of ours.');
  }
  const [path = ''] = url.split('?', 1);
  return isReadable(path) && !isInternal(path)
    ? null
    : new HangjianError('not-found', 'There is nothing at that address.');
}

/** Refuses addresses that cannot be read, before each route would have to. */
export const addressStep: Step = (request, response) => {
  const error = problem(request.url ?? '');
  if (error) refuse(response, error);
  return error !== null;
};
