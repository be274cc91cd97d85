interface Ordered {
  readonly id: string;
  readonly changed: number;
  /** Place in the sequence in which rules were made; missing in what was kept before. */
  readonly order?: number;
}

/**
 * Rules in the order in which they were made, the latest last: each was made to what the ones before
 * it showed, and so they apply. Those kept before there was a sequence come first, by their time.
 */
export const inOrder = <Rule extends Ordered>(rules: readonly Rule[]): readonly Rule[] =>
  [...rules].sort(
    (one, other) =>
      (one.order ?? 0) - (other.order ?? 0) ||
      one.changed - other.changed ||
      (one.id < other.id ? -1 : 1),
  );
