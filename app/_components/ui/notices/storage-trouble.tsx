'use client';

import { useSyncExternalStore } from 'react';
import { loadOrTell } from '../lazy/load-or-tell';
import { useStores } from '../stores/stores';
import { NoticeLine } from './notice-line';

const BLOCKED =
  'Another tab holds what Hangjian keeps in an older version. Close the other Hangjian tabs to go on. Nothing is lost: what you save here waits for that; leave this page open.';
const SLOW =
  'Your browser takes long to open what Hangjian keeps. Nothing is lost: what you save here waits for that; leave this page open.';
const DELETED =
  'This browser deleted what Hangjian had kept in it; perhaps the site data was cleared. What this page still holds can be saved to a file, which Settings can restore.';

/** Why the learner's database does not open, or that it is gone. */
export default function StorageTrouble() {
  const stores = useStores();
  const { condition } = stores.storage;
  const { trouble } = useSyncExternalStore(condition.subscribe, condition.get, condition.get);
  if (trouble === null) return null;
  const saveLeft = async () => (await loadOrTell(() => import('./save-left')))?.saveLeft(stores);
  const acts = [
    { name: 'Save what is left', run: saveLeft },
    { name: 'Close', run: condition.dismiss },
  ];
  const messages = { blocked: BLOCKED, slow: SLOW, deleted: DELETED };
  return <NoticeLine message={messages[trouble]} acts={trouble === 'deleted' ? acts : []} />;
}
