import { HangjianError } from '../domain/errors';

const NEWER =
  'Your words and texts were last kept by a newer Hangjian. They are safe and were not touched. Reload the page to get the newer version.';

const FULL =
  'There is no room left in this browser for Hangjian. Nothing already kept was lost. Free some space, or delete a long text, and try again.';

const FAILED =
  'Your browser could not keep this just now. Nothing already kept was lost. You can try again.';

/** Says in the learner's words what a failed IndexedDB request means. */
export function storageError(cause: unknown): HangjianError {
  if (cause instanceof HangjianError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'VersionError') return new HangjianError('storage-newer', NEWER, { cause });
  const message = name === 'QuotaExceededError' ? FULL : FAILED;
  return new HangjianError('storage-failed', message, { cause });
}

export const outdatedTab = (): HangjianError =>
  new HangjianError(
    'storage-newer',
    'Hangjian was updated in another tab. What you saved is safe. Reload this page to go on.',
  );
