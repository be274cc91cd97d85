import { unreachable } from './unreachable';

/**
 * The code that has texts annotated comes when one is to be: no page needs it to be shown.
 * @throws HangjianError when it does not come
 */
export const annotating = () =>
  import('./annotate-own').catch((cause: unknown) => {
    throw unreachable(cause);
  });
