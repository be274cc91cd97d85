/** A word of a Traditional text as repair sees it. */
export interface RepairableWord {
  readonly surface: string;
  /** Variants folded already. */
  readonly traditional: string;
  readonly simplified: string;
  /** What stands around it, Simplified; a few characters are enough. */
  readonly before: string;
  readonly after: string;
  /** The same as it is written, Traditional; three characters are enough. */
  readonly writtenBefore?: string;
  readonly writtenAfter?: string;
}
