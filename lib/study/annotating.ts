import { HangjianError } from '../domain/errors';

/**
 * The code that has texts annotated comes when one is to be: no page needs it to be shown.
 * @throws HangjianError when it does not come
 */
export const annotating = () =>
  import('./annotate-own').catch((cause: unknown) => {
    throw new HangjianError(
      'internal',
      'Hangjian’s server cannot be reached just now. Your text is kept; try again when you are online.',
      { cause },
    );
  });
