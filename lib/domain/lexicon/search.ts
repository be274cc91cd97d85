import type { Entry } from './lexicon';

/** By what a word was found. */
export type FoundBy = 'headword' | 'sound' | 'english' | 'parts' | 'likeness';

export interface Found {
  readonly by: FoundBy;
  /** True where the best of them is all that was asked for, not only begins so or has it among more. */
  readonly whole: boolean;
  /** The best first. */
  readonly entries: readonly Entry[];
}

/** What the dictionary has for what was typed, the likeliest way of understanding it first. */
export interface SearchResult {
  readonly query: string;
  readonly found: readonly Found[];
}
