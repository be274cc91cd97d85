import type { StoredText } from '../../storage/storage';
import { type AnnotateTools, annotateOwnText } from './annotate-own';
import { tabLocks } from './locks';
import { isOwed, wantsAnnotation } from './owed';
import { titleInBothScripts } from './title-scripts';
import { Troubles } from './troubles';

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

/** Starts work that is not under way; asked for meanwhile, it is done once more after that. */
function oneAtATime(work: () => Promise<unknown> | null): () => void {
  let busy = false;
  let again = false;
  const rounds = async () => {
    while (again) {
      again = false;
      await work();
    }
  };
  return () => {
    again = true;
    if (busy) return;
    busy = true;
    // A database that cannot be read is told by whoever shows the shelf.
    rounds()
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
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
  const troubles = new Troubles(random);
  const { sleep, wake: rouse } = sleeper();
  let over = false;

  const dueOf = ({ id }: StoredText): number => troubles.dueOf(id);
  const next = async (): Promise<StoredText | undefined> => {
    const owed = (await storage.texts.all()).filter(
      (text) => isOwed(text) && dueOf(text) < Infinity,
    );
    return owed.sort((a, b) => dueOf(a) - dueOf(b) || b.added - a.added)[0];
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
    if (annotation.status === 'rejected') troubles.failed(text.id, annotation.reason, progress);
    else if (title.status === 'rejected') troubles.failed(text.id, title.reason, progress);
    else troubles.finished(text.id);
  };
  const work = async () => {
    for (let text = await next(); text && !over; text = await next()) {
      const wait = dueOf(text) - performance.now();
      if (wait > 0) await sleep(wait);
      else await finish(text);
    }
  };
  const round = oneAtATime(() => (over ? null : hold('hangjian-finishing', work)));
  const wake = () => {
    rouse();
    round();
  };
  const hopeful = () => {
    troubles.hope();
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
