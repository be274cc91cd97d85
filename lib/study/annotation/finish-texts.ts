import { HangjianError } from '../../domain/errors';
import type { StoredText } from '../../storage/storage';
import { type AnnotateTools, annotateOwnText } from './annotate-own';
import { tabLocks } from './locks';
import { isOwed, wantsAnnotation } from './owed';
import { Refused } from './refused';
import { titleInBothScripts } from './title-scripts';

export interface FinishTools extends AnnotateTools {
  /** Tells of `online` and `visibilitychange`; nothing where there is no window. */
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined;
  /** 0 up to 1, for the jitter. */
  readonly random?: () => number;
}

export interface Finisher {
  /** Looks for texts that are owed something. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** Milliseconds before the second attempt, doubled for each further one up to the longest. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;

/**
 * Milliseconds until a text is tried again after `failures` in a row. Half of it is jitter, so that
 * many browsers do not come back to a server that just rose in one moment; never before the server
 * said (`retryAfter`).
 */
export function pauseAfter(failures: number, retryAfter: number | null, random: number): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
  return (retryAfter ?? 0) + pause / 2 + (random * pause) / 2;
}

interface Trouble {
  readonly failures: number;
  /** On the clock of `performance.now`, in milliseconds; Infinity until the next visit. */
  readonly notBefore: number;
  /** The server named the time itself: going online does not change it. */
  readonly told: boolean;
}

/** Asking again would end the same: a refusal for good, or a newer Hangjian's database. */
const isLasting = (cause: unknown): boolean =>
  (cause instanceof Refused && cause.lasting) ||
  (cause instanceof HangjianError && cause.code === 'storage-newer');

async function finishTitle({ storage, request }: AnnotateTools, text: StoredText): Promise<void> {
  const typed = text.info.title;
  const told = await titleInBothScripts(request, typed);
  await storage.texts.update(text.id, (now) => {
    // Renamed once more or deleted meanwhile: this answer is about another title.
    if (!now || now.deleted || !now.titleOwed || now.info.title !== typed) return undefined;
    const { titleOwed: _done, ...rest } = now;
    return { ...rest, info: { ...now.info, ...told } };
  });
}

/** Wakes itself after a while, or is woken. */
function sleeper() {
  let wake = () => {};
  return {
    sleep: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => wake(),
  };
}

/**
 * Finishes by itself what texts are owed: annotations that were never begun or were broken off, those
 * under rules taken back, titles in their other script. The latest text first, one at a time, in one
 * tab at a time; what fails waits longer each time, and until the server is to be asked again.
 */
export function finishTexts(tools: FinishTools): Finisher {
  const { storage, events, random = Math.random } = tools;
  const { hold } = tools.locks ?? tabLocks();
  const troubles = new Map<string, Trouble>();
  const { sleep, wake: rouse } = sleeper();
  let over = false;
  let busy = false;
  let again = false;

  const dueOf = ({ id }: StoredText): number => troubles.get(id)?.notBefore ?? 0;
  const next = async (): Promise<StoredText | undefined> => {
    const owed = (await storage.texts.all()).filter(
      (text) => isOwed(text) && dueOf(text) < Infinity,
    );
    return owed.sort((a, b) => dueOf(a) - dueOf(b) || b.added - a.added)[0];
  };
  const failed = (id: string, cause: unknown, progress: boolean) => {
    const failures = progress ? 1 : (troubles.get(id)?.failures ?? 0) + 1;
    const retryAfter = cause instanceof Refused ? cause.retryAfter : null;
    const pause = isLasting(cause) ? Infinity : pauseAfter(failures, retryAfter, random());
    troubles.set(id, { failures, notBefore: performance.now() + pause, told: retryAfter !== null });
  };
  const finish = async (text: StoredText) => {
    let progress = false;
    const onBlock = () => {
      progress = true;
    };
    const [title, annotation] = await Promise.allSettled([
      text.titleOwed ? finishTitle(tools, text) : null,
      wantsAnnotation(text) ? annotateOwnText(tools, text.id, { onBlock }) : null,
    ]);
    if (annotation.status === 'rejected') failed(text.id, annotation.reason, progress);
    else if (title.status === 'rejected') failed(text.id, title.reason, progress);
    else troubles.delete(text.id);
  };
  const work = async () => {
    for (let text = await next(); text && !over; text = await next()) {
      const wait = dueOf(text) - performance.now();
      if (wait > 0) await sleep(wait);
      else await finish(text);
    }
  };
  const wake = () => {
    again = true;
    rouse();
    if (busy || over) return;
    busy = true;
    const round = async () => {
      while (again && !over) {
        again = false;
        await hold('hangjian-finishing', work);
      }
    };
    // A database that cannot be read is told by whoever shows the shelf.
    round()
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
  };
  /** Something changed for the better: what waits for its turn may have it now. */
  const hopeful = () => {
    for (const [id, trouble] of troubles) {
      if (!trouble.told && trouble.notBefore < Infinity) {
        troubles.set(id, { ...trouble, notBefore: 0 });
      }
    }
    wake();
  };
  const shown = () => {
    if (globalThis.document?.visibilityState === 'visible') hopeful();
  };
  events?.addEventListener('online', hopeful);
  events?.addEventListener('visibilitychange', shown);
  return {
    wake,
    stop() {
      over = true;
      rouse();
      events?.removeEventListener('online', hopeful);
      events?.removeEventListener('visibilitychange', shown);
    },
  };
}
