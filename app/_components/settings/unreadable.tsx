'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { formatUnreadable } from '@/lib/storage/backup/unreadable-file';
import type { UnreadableRecord } from '@/lib/storage/storage';
import { downloadText, fileName } from '../ui/download';
import { useStorage } from '../ui/stores/stores';

const none = { trouble: null, unreadable: 0 } as const;

/** What could not be read in this browser, and the way to take it along. */
export function Unreadable() {
  const storage = useStorage();
  const { condition } = storage;
  const { unreadable } = useSyncExternalStore(condition.subscribe, condition.get, () => none);
  const [records, setRecords] = useState<readonly UnreadableRecord[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when more is found
  useEffect(() => {
    storage.unreadable().then(setRecords, () => setRecords([]));
  }, [storage, unreadable]);
  if (records.length === 0) return null;
  const many = records.length !== 1;
  const save = () => {
    const content = formatUnreadable(records);
    downloadText(fileName('unreadable', 'json', new Date()), content, 'application/json');
  };
  return (
    <p>
      {many ? `${records.length.toLocaleString('en')} records` : 'One record'} could not be read.
      Nothing of {many ? 'them' : 'it'} was deleted.{' '}
      <button type="button" className="button" onClick={save}>
        Save {many ? 'them' : 'it'} to a file
      </button>
    </p>
  );
}
