import { HangjianError } from '../../domain/errors';

const NEWER =
  'Your words and texts were last kept by a newer Hangjian. They are safe and were not touched. Reload the page to get the newer version.';

const FULL =
  'There is no room left in this browser for Hangjian. Nothing already kept was lost. Free some space, or delete a long text, and try again.';

const FAILED =
  'Your browser could not keep this just now. Nothing already kept was lost. You can try again.';

const DENIED =
  'This browser does not let Hangjian keep anything here: perhaps a private window, or site data is switched off. You can read, but what you save would be gone. Allow site data for this page, or open it in an ordinary window.';

/** Says in the learner's words what a failed IndexedDB request means. */
export function storageError(cause: unknown): HangjianError {
  if (cause instanceof HangjianError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'VersionError') return new HangjianError('storage-newer', NEWER, { cause });
  const message = name === 'QuotaExceededError' ? FULL : FAILED;
  return new HangjianError('storage-failed', message, { cause });
}

/** Says why the database could not be opened at all. */
export function openingError(cause: unknown): HangjianError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  // Firefox's private windows of old answer with InvalidStateError, switched-off site data with
  // SecurityError; some embedded browsers have no IndexedDB at all.
  const denied =
    typeof indexedDB === 'undefined' || name === 'SecurityError' || name === 'InvalidStateError';
  return denied ? new HangjianError('storage-failed', DENIED, { cause }) : storageError(cause);
}

export const outdatedTab = (): HangjianError =>
  new HangjianError(
    'storage-newer',
    'Hangjian was updated in another tab. What you saved is safe. Reload this page to go on.',
  );
