/** A paragraph as written and in both scripts, where one offset serves all three. */
export interface Parallel {
  readonly surface: string;
  readonly traditional: string;
  readonly simplified: string;
}
