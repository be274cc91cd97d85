import { vi } from 'vitest';
import type { LearnerStorage } from '@/lib/storage/storage';
import type { Undo } from '@/lib/storage/undo';
import { answer, type Sitting } from '../review/sitting';
import { newWord } from '../vocabulary/new-word';

/** The end of a tab: at a write of its own, before it is done, or when a transaction is on disk. */
export interface Death {
  readonly at: 'write' | 'commit';
  /** How many of them there have been, the fatal one counted. */
  readonly number: number;
}

/** A browser in which one tab may die. */
interface Dying {
  /** What was written so far. */
  readonly counts: () => Readonly<Record<Death['at'], number>>;
  /** Resolves when the tab has died; never where it does not. */
  readonly died: Promise<void>;
}

type Dispatch = (event: Event) => boolean;

/**
 * From now on writes are counted, and who makes the fatal one dies: what is under way comes to nothing,
 * and nothing that the database says reaches them any more. Mocks: `vi.restoreAllMocks` ends it.
 */
export function dying(death: Death | null): Dying {
  const counted = { write: 0, commit: 0 };
  const dead = new WeakSet<IDBDatabase>();
  let tell: () => void;
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const isFatal = (at: Death['at']): boolean => {
    counted[at] += 1;
    return death?.at === at && counted[at] === death.number;
  };
  const kill = (database: IDBDatabase) => {
    dead.add(database);
    tell();
  };
  for (const name of ['put', 'delete'] as const) {
    const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = original.apply(this, given);
      if (isFatal('write')) {
        kill(this.transaction.db);
        this.transaction.abort();
      }
      return request as never;
    });
  }
  const said = IDBTransaction.prototype.dispatchEvent as Dispatch;
  vi.spyOn(IDBTransaction.prototype, 'dispatchEvent').mockImplementation(function (
    this: IDBTransaction,
    event,
  ) {
    const done = event.type === 'complete' && this.mode === 'readwrite' && !dead.has(this.db);
    if (done && isFatal('commit')) kill(this.db);
    return dead.has(this.db) || said.call(this, event);
  });
  const answered = IDBRequest.prototype.dispatchEvent as Dispatch;
  vi.spyOn(IDBRequest.prototype, 'dispatchEvent').mockImplementation(function (
    this: IDBRequest,
    event,
  ) {
    const database = this.transaction?.db;
    return (database && dead.has(database)) || answered.call(this, event);
  });
  return { counts: () => ({ ...counted }), died };
}

export type Doing = (sitting: Sitting) => Promise<unknown>;

/** The way back of what was done to a word last. */
let last: Undo | null = null;

const vocabularyOf = ({ vocabulary }: Sitting) => vocabulary.getState();

/** Everything a learner does in one evening, a step after the other. */
export const EVENING: readonly (readonly [what: string, step: Doing])[] = [
  ['saves 茶', (sitting) => vocabularyOf(sitting).save(newWord('茶'), null)],
  ['saves 酒', (sitting) => vocabularyOf(sitting).save(newWord('酒'), null)],
  ['forgets 茶', (sitting) => answer(sitting, 'again')],
  ['knows what is asked next', (sitting) => answer(sitting, 'easy')],
  ['takes that back', ({ review }) => review.getState().undo()],
  ['answers anew', (sitting) => answer(sitting, 'good')],
  [
    'marks 水 and 火 as known',
    (sitting) => vocabularyOf(sitting).setStatus([newWord('水'), newWord('火')], 'known'),
  ],
  ['tags 茶 and 酒', (sitting) => vocabularyOf(sitting).tag(['茶', '酒'], { add: ['kitchen'] })],
  ['answers once more', (sitting) => answer(sitting, 'hard')],
  [
    'removes 酒',
    async (sitting) => {
      last = await vocabularyOf(sitting).remove('酒');
    },
  ],
  ['brings 酒 back', async () => last?.()],
  ['answers to the end', (sitting) => answer(sitting, 'easy')],
];

/** What is on disk, without the stamps of when it was written. */
export async function onDisk(storage: LearnerStorage): Promise<unknown> {
  const bare = ({ changed: _, before, ...record }: Record<string, unknown>): object => ({
    ...record,
    ...(before ? { before: bare(before as Record<string, unknown>) } : {}),
  });
  const [words, cards, logs] = await Promise.all([
    storage.words.all(),
    storage.cards.all(),
    storage.logs.all(),
  ]);
  return JSON.parse(
    JSON.stringify([words, cards, logs].map((all) => all.map((one) => bare({ ...one })))),
  );
}

/** What the tab shows: words, and how many answers the day has seen. */
export function shownIn({ vocabulary, review }: Sitting): unknown {
  const words = [...vocabulary.getState().words.values()]
    .map(({ id, status, tags = [] }) => ({ id, status, tags }))
    .sort((one, other) => one.id.localeCompare(other.id));
  return { words, today: review.getState().today };
}
