import type { Annotations } from '@/lib/reader/text/annotations';
import type { LearnerStorage } from '@/lib/storage/storage';
import { watchIdle } from './scroll-idle';

/** Blocks read in one go while nothing moves, and while it does: what a frame can bear. */
const AT_ONCE = 2;
const MOVING = 1;
/** Reading on waits for the learner's own doings, but no longer than this, in milliseconds. */
const PATIENCE = 400;

/** Resolves when the browser has nothing better to do, or soon after. */
export const idleCallback = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback.
    const { requestIdleCallback: ask } = window as Partial<Window>;
    if (ask) ask(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 20);
  });

interface Rest {
  readonly annotations: Annotations;
  /** The place the learner returns to: as far as that nothing is waited for. */
  readonly place: number;
  readonly over: () => boolean;
  /** Screens of text past the window. */
  readonly ahead: () => number;
}

/**
 * The rest of a stored text after its first block, some blocks at a time. While the learner does
 * something only as much is read as lies ahead: unpacking and placing blocks takes time that
 * frames in flight and a tap's answer do not have.
 */
export async function readRest(storage: LearnerStorage, id: string, rest: Rest) {
  const { annotations, place, over, ahead } = rest;
  const keys = (await storage.blocks.keys(id)).slice(1);
  const idle = watchIdle();
  try {
    while (keys.length > 0 && !over()) {
      if (annotations.length() > place) {
        await idleCallback();
        await idle.whenIdle(ahead);
      }
      const some = keys
        .splice(0, idle.untilScrollIdle() > 0 ? MOVING : AT_ONCE)
        .map((key) => storage.blocks.get(key));
      const records = await Promise.all(some);
      if (over()) return;
      annotations.add(records.flatMap((record) => record?.block ?? []));
    }
  } finally {
    idle.stop();
  }
}
