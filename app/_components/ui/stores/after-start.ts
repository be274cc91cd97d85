import type { LearnerStorage } from '@/lib/storage/storage';
import { untilLoaded } from '../lazy/until-loaded';

/** Milliseconds after a start in which a learner only wants to read, and no code comes for later. */
const SETTLED = 3_000;

/** Begins what no page waits for. Returns how to call it off. */
export function afterStart(storage: LearnerStorage): () => void {
  let leave = () => {};
  const timer = setTimeout(() => {
    leave = untilLoaded(
      () => import('./late'),
      ({ beginLate }) => {
        leave = beginLate(storage);
      },
    );
  }, SETTLED);
  return () => {
    clearTimeout(timer);
    leave();
  };
}
