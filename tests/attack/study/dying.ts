/** The end of a tab: at a write of its own, before it is done, or when a transaction is on disk. */
export interface Death {
  readonly at: 'write' | 'commit';
  /** How many of them there have been, the fatal one counted. */
  readonly number: number;
}

/** A browser in which one tab may die. */
export interface Dying {
  /** What was written so far. */
  readonly counts: () => Readonly<Record<Death['at'], number>>;
  /** Resolves when the tab has died; never where it does not. */
  readonly died: Promise<void>;
  /** From then on nobody dies any more; the dead stay dead. */
  readonly end: () => void;
}

/** Databases of tabs that have died. */
const dead = new WeakSet<IDBDatabase>();

type Method = (...given: unknown[]) => unknown;

/** Puts another method in the place of one; returns the way back. */
function replace<Of extends object>(
  prototype: Of,
  name: string,
  make: (before: Method) => (this: Of, ...given: unknown[]) => unknown,
): () => void {
  const methods = prototype as Record<string, Method>;
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  methods[name] = make(methods[name] as Method) as Method;
  return () => {
    if (own) Object.defineProperty(prototype, name, own);
    else delete methods[name];
  };
}

/** fake-indexeddb begins the next transaction by a listener of its own: that is no tab's, and stays. */
function leaveInternals(transaction: IDBTransaction): void {
  const target = transaction as unknown as { listeners: { callback: { name: string } }[] };
  target.listeners = target.listeners.filter(({ callback }) =>
    callback.name.endsWith('processTransactions'),
  );
}

let silenced = false;

/** What a database says does not reach the dead: for good, since they might try again later. */
function silence(): void {
  if (silenced) return;
  silenced = true;
  replace(
    IDBTransaction.prototype,
    'dispatchEvent',
    (say) =>
      function (event) {
        if (dead.has(this.db)) leaveInternals(this);
        return say.call(this, event);
      },
  );
  replace(
    IDBRequest.prototype,
    'dispatchEvent',
    (say) =>
      function (event) {
        const database = this.transaction?.db;
        return (database && dead.has(database)) || say.call(this, event);
      },
  );
}

/**
 * From now on writes are counted, and who makes the fatal one dies: what is under way comes to nothing,
 * and nothing that the database says reaches them any more.
 */
export function dying(death: Death | null): Dying {
  silence();
  const counted = { write: 0, commit: 0 };
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
  const ends = ['put', 'delete'].map((name) =>
    replace(
      IDBObjectStore.prototype,
      name,
      (write) =>
        function (...given) {
          const request = write.apply(this, given);
          if (isFatal('write')) {
            kill(this.transaction.db);
            this.transaction.abort();
          }
          return request;
        },
    ),
  );
  ends.push(
    replace(
      IDBTransaction.prototype,
      'dispatchEvent',
      (say) =>
        function (event) {
          const done = (event as Event).type === 'complete' && this.mode === 'readwrite';
          if (done && !dead.has(this.db) && isFatal('commit')) kill(this.db);
          return say.call(this, event);
        },
    ),
  );
  return {
    counts: () => ({ ...counted }),
    died,
    end: () => {
      for (const end of ends) end();
    },
  };
}
