interface CacheOptions<Value> {
  /** Bytes that all values together may take. */
  readonly most: number;
  readonly bytesOf: (value: Value) => number;
}

export interface Cache<Value> {
  /**
   * The value kept under a key, or else what `make` gives. Whoever asks for a key while it is being
   * made waits for the same. `null` and failures are not kept.
   */
  readonly get: (key: string, make: () => Promise<Value | null>) => Promise<Value | null>;
  /** Bytes taken now. */
  readonly size: () => number;
}

/** Values in memory within a bound; those not asked for the longest go first. */
export function createCache<Value>({ most, bytesOf }: CacheOptions<Value>): Cache<Value> {
  // In the order of their last use.
  const kept = new Map<string, Value>();
  const making = new Map<string, Promise<Value | null>>();
  let size = 0;

  const sizeOf = (key: string, value: Value): number => bytesOf(value) + 2 * key.length;

  function keep(key: string, value: Value): void {
    if (sizeOf(key, value) > most) return;
    kept.set(key, value);
    size += sizeOf(key, value);
    for (const [oldest, old] of kept) {
      if (size <= most) return;
      kept.delete(oldest);
      size -= sizeOf(oldest, old);
    }
  }

  async function made(key: string, make: () => Promise<Value | null>): Promise<Value | null> {
    try {
      const value = await make();
      if (value !== null) keep(key, value);
      return value;
    } finally {
      making.delete(key);
    }
  }

  return {
    get(key, make) {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
        return Promise.resolve(value);
      }
      const known = making.get(key);
      if (known) return known;
      const promise = made(key, make);
      making.set(key, promise);
      return promise;
    },
    size: () => size,
  };
}
