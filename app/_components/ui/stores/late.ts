import type { LearnerStorage } from '@/lib/storage/storage';
import { isKept } from '../../engine/local-engine';
import { savesData } from '../../engine/saves-data';
import { beginOffline } from '../../offline/begin';
import { whenIdle } from '../lazy/when-idle';
import { tidyDaily } from './tidy-daily';

/** Milliseconds within which a quiet moment is waited for. */
const PATIENCE = 5_000;

/** Who saves data is not sent a megabyte for another day, unless they keep the dictionary here. */
const isWanted = async (): Promise<boolean> => !savesData() || isKept();

async function keepForOffline(): Promise<void> {
  if (await isWanted()) await beginOffline();
}

/** What is done some time after a start. Returns how to call it off. */
export function beginLate(storage: LearnerStorage): () => void {
  const leaveIdle = whenIdle(() => keepForOffline().catch(() => undefined), PATIENCE);
  const leaveUntidy = tidyDaily(storage);
  return () => {
    leaveIdle();
    leaveUntidy();
  };
}
