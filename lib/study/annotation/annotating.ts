import { unreachable } from './unreachable';

/**
 * The code that has texts annotated comes when one is to be: no page needs it to be shown.
 * @throws HangjianError when it does not come
 */
export const annotating = () =>
  import('./annotate-own').catch((cause: unknown) => {
    throw unreachable(cause);
  });

/** The code that shows a text before it is annotated; as above. */
export const readingSource = () =>
  import('../texts/source-blocks').catch((cause: unknown) => {
    throw unreachable(cause);
  });

/** The code that finishes texts by itself; as above. */
export const finishing = () =>
  import('./finish-texts').catch((cause: unknown) => {
    throw unreachable(cause);
  });

/** The code that recognises broken lines and spaced-out characters, when a text is added; as above. */
export const reflowing = () =>
  import('../texts/layout').catch((cause: unknown) => {
    throw unreachable(cause);
  });
