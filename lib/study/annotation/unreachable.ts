import { HangjianError } from '../../domain/errors';

/** What the learner is told when neither the server nor code from it answers. */
export const unreachable = (cause: unknown): HangjianError =>
  new HangjianError(
    'internal',
    'Hangjian’s server cannot be reached just now. Your text is kept and is annotated by itself when the server answers again.',
    { cause },
  );
