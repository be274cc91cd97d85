import { availableParallelism } from 'node:os';

/** A worker for each core, and no more than four: each holds an engine of its own. */
const MOST_WORKERS = 4;

/** How many workers this machine's pool has. */
export const workersHere = (): number =>
  Math.min(MOST_WORKERS, Math.max(1, availableParallelism()));

/**
 * UTF-16 units of a text that is annotated in one step, and goes before longer ones: a page of a
 * textbook. It takes a worker as long as one block of a long text does.
 */
export const SHORT_TEXT = 3_000;

/**
 * Milliseconds a worker may work at one step, counted from when it begins. A block of 3,000
 * characters takes 20 ms, the first one of a new worker ten times that. What takes 3,000 hangs, and
 * meanwhile holds one worker of few.
 */
const STEP_WITHIN = 3_000;

/**
 * Milliseconds more for every UTF-16 unit of the step: a paragraph is never parted, and one of a
 * million characters takes some six seconds, 6 µs a character. This is eight times as much.
 */
const EACH_UNIT_WITHIN = 0.05;

/** Milliseconds allowed for a step over so many UTF-16 units. */
export const deadlineOf = (units: number): number => STEP_WITHIN + units * EACH_UNIT_WITHIN;

/**
 * Milliseconds until a step has to be begun by some worker: an engine is made in one second, or ten
 * and more where everything is slow. After that no worker can be had.
 */
export const BEGUN_WITHIN = 60_000;

/**
 * Blocks of one text that may hold a worker to its deadline; what is left of the text is then
 * plain without being tried. Each costs a worker, and a second until there is another.
 */
export const MOST_STUCK = 3;

/** Texts annotated at once; their readers get a block each in turn. */
export const MOST_TEXTS = 200;

/** UTF-16 units of all of them: a hundred novels' chapters or twenty novels, 80 MB. */
export const MOST_UNITS = 40_000_000;

/** Seconds after which a client that was told `busy` is to ask again. */
export const RETRY_AFTER = 5;

/** Milliseconds a closing pool lets annotations go on that have begun: streams end within ten seconds. */
export const CLOSE_WITHIN = 8_000;

/**
 * A worker's heap in MB. An engine at work has some 100, and a paragraph of a million characters
 * brings it to some 400. What needs more would push the server out of memory instead: the worker
 * ends, and its block comes back plain.
 */
export const HEAP_MB = 1_024;

/**
 * Milliseconds of a worker that a long text is taken to have had when it comes: what looking at it
 * as a whole will take. So short texts that come with it go before it.
 */
export const LOOK_MS = 60;
