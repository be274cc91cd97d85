/** Runs work that no other tab does at the same time. */
export interface Locks {
  /** Waits until whoever holds `name` is done or gone, then runs `work` and resolves to its result. */
  readonly hold: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Web Locks, which a killed tab lets go of by itself. Where there are none (pages that did not come
 * over https or from this machine) tabs do not wait for each other; what they write still agrees.
 */
export const tabLocks = (
  manager: LockManager | undefined = globalThis.navigator?.locks,
): Locks => ({
  hold: (name, work) => (manager ? manager.request(name, work) : work()),
});
