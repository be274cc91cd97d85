'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Failure } from '@/lib/storage/outbox';
import type { Condition } from '@/lib/storage/storage';
import { backgroundPart } from '../lazy/lazy-part';
import { useStores } from '../stores/stores';
import styles from './failure-notice.module.css';
import { followFailures } from './failures';
import { NoticeLine } from './notice-line';
import { toast } from './toasts';

/** Seldom seen: what it says comes when it is needed. */
const StorageTrouble = backgroundPart(
  () => import('./storage-trouble'),
  () => null,
);

const NONE: readonly Failure[] = [];

interface FailureLinesProps {
  readonly failures: readonly Failure[];
  readonly atFoot?: boolean;
}

/** What could not be kept, a line each, and the way to try again; stays until it is resolved. */
function FailureLines({ failures, atFoot = false }: FailureLinesProps) {
  return (
    <div role="alert" className={atFoot ? styles.foot : styles.head}>
      {failures.map(({ message, retry }) => (
        <NoticeLine key={message} message={message} acts={[{ name: 'Try again', run: retry }]} />
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
  return (
    <div role="alert" className={styles.foot}>
      <StorageTrouble />
    </div>
  );
}
