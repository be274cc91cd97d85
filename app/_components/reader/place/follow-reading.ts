import type { LearnerStorage, StoredPosition } from '@/lib/storage/storage';
import { readIn } from '@/lib/study/texts/position';
import { readingPace } from '@/lib/study/texts/reading-pace';
import { keepRead } from '@/lib/study/texts/share-read';
import { unitsIn } from '@/lib/study/texts/stretches';
import type { ReaderParts } from '../reader-context';
import { afterFrame } from '../window/after-frame';
import { seenOf } from './seen';

/** Time is taken so often, in milliseconds. */
const TICK = 1_000;
/** Where the text stands is asked when it has stood still for so long, or has moved on for so long. */
const STILL = 250;
const MOVING = 2_000;
/** Ticks between two writes. */
const WRITE_EVERY = 5;

/** However long the text may grow. */
const ALL = Number.POSITIVE_INFINITY;

interface Occasions {
  readonly tick: () => void;
  /** The text may stand elsewhere, or there is more of it. */
  readonly changed: () => void;
  readonly hidden: () => void;
}

/** Calls when there is something to look at. Returns how to stop. */
function listen({ annotations }: ReaderParts, { tick, changed, hidden }: Occasions): () => void {
  const turned = () => (document.hidden ? hidden() : changed());
  const timer = window.setInterval(tick, TICK);
  const stopWaiting = annotations.subscribe(changed);
  window.addEventListener('scroll', changed, { passive: true, capture: true });
  window.addEventListener('resize', changed);
  document.addEventListener('visibilitychange', turned);
  return () => {
    window.clearInterval(timer);
    stopWaiting();
    window.removeEventListener('scroll', changed, { capture: true });
    window.removeEventListener('resize', changed);
    document.removeEventListener('visibilitychange', turned);
  };
}

/**
 * Follows what is read of an open text, tells the share of it, 0 to 1, and how many units of it are
 * new since it was opened, and keeps it.
 * @returns how to stop; what was read by then is kept
 */
export function followReading(
  parts: ReaderParts,
  storage: LearnerStorage,
  tell: (share: number, fresh: number) => void,
): () => void {
  const { info, annotations } = parts;
  let pace = readingPace([]);
  let kept = pace.read();
  let before = 0;
  let moved: number | null = 0;
  let asked = 0;
  let ticks = 0;
  let seen: ReturnType<typeof seenOf> = null;

  const draw = () => {
    const whole = annotations.whole();
    if (whole > 0) tell(unitsIn(pace.read(), whole) / whole, unitsIn(pace.read(), ALL) - before);
  };
  const write = () => {
    if (pace.read() === kept) return;
    kept = pace.read();
    // What is lost of it is read again some day; the next write holds it too.
    keepRead(storage, info.id, { read: kept, length: annotations.whole() }).catch(() => undefined);
  };
  const lookOn = (now: number) => {
    pace.look(now, seen);
    draw();
  };
  const look = () => {
    asked = performance.now();
    moved = null;
    seen = seenOf(parts);
    lookOn(asked);
  };
  const tick = () => {
    const now = performance.now();
    ticks += 1;
    if (document.hidden) return;
    if (moved !== null && (now - moved >= STILL || now - asked >= MOVING)) afterFrame(look);
    else lookOn(now);
    if (ticks % WRITE_EVERY === 0) write();
  };
  const leave = () => {
    pace.leave(performance.now(), annotations.whole());
    write();
  };
  const changed = () => (moved = performance.now());
  const stop = listen(parts, { tick, changed, hidden: leave });
  const begin = (position: StoredPosition | undefined) => {
    if (position) pace = readingPace(readIn(position));
    before = unitsIn(pace.read(), ALL);
    kept = pace.read();
    draw();
  };
  storage.positions.get(info.id).then(begin, () => undefined);
  return () => {
    stop();
    leave();
  };
}
