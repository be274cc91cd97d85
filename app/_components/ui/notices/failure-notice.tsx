'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Failure } from '@/lib/storage/outbox';
import type { Condition } from '@/lib/storage/storage';
import { loadOrTell } from '../lazy/load-or-tell';
import { useStores } from '../stores/stores';
import styles from './failure-notice.module.css';
import { followFailures } from './failures';
import { toast } from './toasts';

const BLOCKED =
  'Another tab holds what Hangjian keeps in an older version. Close the other Hangjian tabs to go on. Nothing is lost: what you save here waits for that; leave this page open.';
const SLOW =
  'Your browser takes long to open what Hangjian keeps. Nothing is lost: what you save here waits for that; leave this page open.';
const DELETED =
  'This browser deleted what Hangjian had kept in it; perhaps the site data was cleared. What this page still holds can be saved to a file, which Settings can restore.';

const NONE: readonly Failure[] = [];

interface Act {
  readonly name: string;
  readonly run: () => void;
}

function Line({ message, acts }: { readonly message: string; readonly acts: readonly Act[] }) {
  return (
    <p className={styles.line}>
      <span>{message}</span>
      {acts.map(({ name, run }) => (
        <button key={name} type="button" className="button" onClick={run}>
          {name}
        </button>
      ))}
    </p>
  );
}

interface FailureLinesProps {
  readonly failures: readonly Failure[];
  readonly atFoot?: boolean;
}

/** What could not be kept, a line each, and the way to try again; stays until it is resolved. */
function FailureLines({ failures, atFoot = false }: FailureLinesProps) {
  return (
    <div role="alert" className={atFoot ? styles.foot : styles.head}>
      {failures.map(({ message, retry }) => (
        <Line key={message} message={message} acts={[{ name: 'Try again', run: retry }]} />
      ))}
    </div>
  );
}

interface FailureLineProps {
  readonly failure: Failure | null;
  /** Stands behind the page's text and is seen at the window's foot: whatever comes moves nothing. */
  readonly atFoot?: boolean;
}

/** One failure, or none. */
export function FailureLine({ failure, atFoot = false }: FailureLineProps) {
  return <FailureLines failures={failure ? [failure] : NONE} {...{ atFoot }} />;
}

const SOUND: Condition = { trouble: null, unreadable: 0 };
/** Milliseconds: what several stores find at a start is told in one line. */
const GATHERED = 1_000;

/**
 * Failures of what is kept on every page: the database itself, and each store over it. It belongs
 * behind the page, lest the text move when a slow browser is told of and again when it is done.
 */
export function FailureNotice() {
  const stores = useStores();
  const { condition } = stores.storage;
  const { trouble, unreadable } = useSyncExternalStore(
    condition.subscribe,
    condition.get,
    () => SOUND,
  );
  const [{ subscribe, get }] = useState(() => followFailures(stores));
  const failures = useSyncExternalStore(subscribe, get, () => NONE);
  useEffect(() => {
    if (unreadable === 0) return;
    const many = unreadable === 1 ? 'One record' : `${unreadable.toLocaleString('en')} records`;
    const tell = () =>
      toast(`${many} could not be read and set aside; nothing was deleted. See Settings.`);
    const timer = setTimeout(tell, GATHERED);
    return () => clearTimeout(timer);
  }, [unreadable]);
  if (trouble === null) return <FailureLines failures={failures} atFoot />;
  const saveLeft = async () => (await loadOrTell(() => import('./save-left')))?.saveLeft(stores);
  const acts = [
    { name: 'Save what is left', run: saveLeft },
    { name: 'Close', run: condition.dismiss },
  ];
  const messages = { blocked: BLOCKED, slow: SLOW, deleted: DELETED };
  return (
    <div role="alert" className={styles.foot}>
      <Line message={messages[trouble]} acts={trouble === 'deleted' ? acts : []} />
    </div>
  );
}
