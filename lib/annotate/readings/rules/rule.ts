import type { ReadingReason } from '@/lib/domain/token';
import type { SentenceContext } from '../context';

/** A reading in numbered pinyin with the reason a learner is shown. */
export interface Ruling {
  readonly reading: string;
  readonly why: ReadingReason;
}

/** Looks at the token at `index`, one character, and its neighbours; null when it cannot tell. */
export type Rule = (index: number, context: SentenceContext) => Ruling | null;
