/** One listener a section, known by where the section starts: its view. */
export interface SectionListeners {
  /** The later listener takes the earlier one's place. Returns how to stop; false where it was replaced. */
  readonly subscribe: (start: number, listener: () => void) => () => boolean;
  readonly tell: (start: number) => void;
  /** Where the sections start that listen. */
  readonly starts: () => Iterable<number>;
}

export function createSectionListeners(): SectionListeners {
  const listeners = new Map<number, () => void>();
  return {
    subscribe: (start, listener) => {
      listeners.set(start, listener);
      return () => listeners.get(start) === listener && listeners.delete(start);
    },
    tell: (start) => listeners.get(start)?.(),
    starts: () => listeners.keys(),
  };
}
