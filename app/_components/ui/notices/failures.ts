import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '@/lib/storage/outbox';
import type { Stores } from '../stores/stores';

interface Failing {
  readonly failure: Failure | null;
}

/** The stores of every page that write to disk. */
type Keeper = {
  readonly [Name in keyof Stores]: Stores[Name] extends StoreApi<infer State>
    ? State extends Failing
      ? Name
      : never
    : never;
}[keyof Stores];

/** All of them: a store that is missing here fails the type check. */
const KEEPERS = Object.keys({
  vocabulary: true,
  library: true,
  corrections: true,
} satisfies Record<Keeper, true>) as readonly Keeper[];

/** What could not be kept, a line each; several stores that say the same are tried again together. */
function gather(stores: Pick<Stores, Keeper>): readonly Failure[] {
  const lines = new Map<string, (() => void)[]>();
  for (const name of KEEPERS) {
    const { failure } = stores[name].getState();
    if (failure) lines.set(failure.message, [...(lines.get(failure.message) ?? []), failure.retry]);
  }
  return [...lines].map(([message, retries]) => ({
    message,
    retry: () => {
      for (const retry of retries) retry();
    },
  }));
}

export interface Failures {
  /** The same list as long as no store says otherwise. */
  readonly get: () => readonly Failure[];
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Follows what any of the stores could not keep. */
export function followFailures(stores: Pick<Stores, Keeper>): Failures {
  const seen = () => KEEPERS.map((name) => stores[name].getState().failure);
  let known = seen();
  let list = gather(stores);
  return {
    get() {
      const now = seen();
      if (now.some((failure, index) => failure !== known[index])) {
        known = now;
        list = gather(stores);
      }
      return list;
    },
    subscribe(listener) {
      const stops = KEEPERS.map((name) => (stores[name] as StoreApi<Failing>).subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
