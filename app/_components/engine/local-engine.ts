import { HangjianError } from '@/lib/domain/errors';
import { MANIFEST_ADDRESS, SHARDS_CACHE } from '@/lib/engine/shards/names';
import type { Asked, Part, Question, Told } from '@/lib/engine/worker/messages';

/** Milliseconds without an answer after which the worker is taken to hang: a block takes 20. */
const HANGS = 60_000;
/** Milliseconds without a question after which the worker is ended and its memory given back. */
const IDLE = 120_000;

interface Waiting {
  readonly resolve: (told: Told) => void;
  readonly reject: (cause: unknown) => void;
}

const failed = (cause?: unknown): HangjianError =>
  new HangjianError(
    'internal',
    'The engine on this device failed. Your text is kept, and is tried again by itself.',
    { cause },
  );

let worker: Worker | undefined;
let asked = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
const open = new Set<number>();
const waiting = new Map<number, Waiting>();

/** Ends the worker; whoever waits for it is told. The next question starts a new one. */
function end(cause: unknown): void {
  worker?.terminate();
  worker = undefined;
  open.clear();
  for (const { reject } of [...waiting.values()]) reject(cause);
}

function start(): Worker {
  const made = new Worker(new URL('./engine.worker.ts', import.meta.url));
  made.onmessage = ({ data }: MessageEvent<Told>) => waiting.get(data.id)?.resolve(data);
  made.onerror = (event) => {
    // Told to whoever asked, not to the console.
    event.preventDefault();
    end(failed(event.message));
  };
  made.onmessageerror = () => end(failed());
  return made;
}

function post(message: Asked): void {
  worker ??= start();
  worker.postMessage(message);
}

/** Sends a message and waits for what is told to it. */
function tell(message: Asked, signal: AbortSignal | null | undefined): Promise<Told> {
  const { id } = message;
  return new Promise<Told>((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(() => end(failed()), HANGS);
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      waiting.delete(id);
    };
    signal?.addEventListener('abort', abort);
    waiting.set(id, {
      resolve: (told) => {
        over();
        resolve(told);
      },
      reject: (cause) => {
        over();
        reject(cause);
      },
    });
    post(message);
  });
}

/**
 * Asks the engine on this device, in its worker; a part is made when it is asked for.
 * @throws HangjianError as the worker tells it: `not-found` where the dictionary is not kept here,
 * `internal` where it failed, ended or hangs; whatever `signal` was aborted with
 */
export async function* askEngine(
  question: Question,
  signal?: AbortSignal | null,
): AsyncGenerator<Part, void> {
  asked += 1;
  const id = asked;
  clearTimeout(idle);
  open.add(id);
  try {
    for (let told = await tell({ id, question }, signal); ; ) {
      if ('problem' in told) {
        open.delete(id);
        throw new HangjianError(told.problem.code, told.problem.message);
      }
      if ('end' in told) {
        open.delete(id);
        return;
      }
      yield told.part;
      // The worker that was asked may have been ended since; a new one knows nothing of this.
      if (!open.has(id)) throw failed();
      told = await tell({ id, next: true }, signal);
    }
  } finally {
    if (open.delete(id)) post({ id, stop: true });
    if (open.size === 0) idle = setTimeout(() => end(failed()), IDLE);
  }
}

/** Whether the dictionary is on this device, as far as can be told without reading it. */
export async function isKept(): Promise<boolean> {
  // Not there on pages that came over plain http.
  if (typeof caches === 'undefined') return false;
  const found = await caches.match(MANIFEST_ADDRESS, { cacheName: SHARDS_CACHE }).catch(() => null);
  return found != null;
}
