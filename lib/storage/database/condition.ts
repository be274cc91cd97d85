/** What stands between the learner and the database. */
export type Trouble =
  /** Another tab holds it in an older version. */
  | 'blocked'
  /** The browser takes long to open it. */
  | 'slow'
  /** The browser has deleted what was kept while this page was open. */
  | 'deleted';

/** What the learner is to know of the storage itself, beside what failed. */
export interface Condition {
  readonly trouble: Trouble | null;
  /** Records that this page found unreadable and set aside. */
  readonly unreadable: number;
}

/** The same object until something changes, as React's external stores want it. */
export interface WatchedCondition {
  readonly get: () => Condition;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts a message away that only tells what has happened. */
  readonly dismiss: () => void;
}

export interface ConditionSource extends WatchedCondition {
  readonly set: (change: Partial<Condition>) => void;
}

export function createCondition(): ConditionSource {
  let now: Condition = { trouble: null, unreadable: 0 };
  const listeners = new Set<() => void>();
  const set = (change: Partial<Condition>) => {
    const next = { ...now, ...change };
    if (next.trouble === now.trouble && next.unreadable === now.unreadable) return;
    now = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => now,
    set,
    dismiss: () => set({ trouble: null }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
