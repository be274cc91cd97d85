import type { CardKind } from '../../domain/card-kind';
import { STANDARD_ROLLOVER } from '../../domain/study-day';
import { PUBLISHED, type Weights } from '../../domain/weights';

/** How much is asked on a day of the week: as much as falls due, about half, or as little as can be. */
export type DayLoad = 'normal' | 'reduced' | 'least';

/** What a learner sets about when words are asked. */
export interface StudySettings {
  /** What words are asked for; cards of other kinds rest. */
  readonly kinds: readonly CardKind[];
  /** Hour of local time, 0 to 23, at which the study day turns. */
  readonly rollover: number;
  /** The share of words to be remembered when they are asked, 0.7 to 0.97. */
  readonly retention: number;
  /** The published ones, or those fitted to the learner's answers. */
  readonly weights: Weights;
  /** Cards asked for the first time on one day. */
  readonly newADay: number;
  /** Cards asked again on one day, not counting steps of minutes. */
  readonly reviewsADay: number;
  /** Minutes that a word in its steps may be asked early when nothing else is due. */
  readonly learnAhead: number;
  /** Days of stability from which answers make a word known; 0 where they never do. */
  readonly knownFrom: number;
  /** Whether days with less to do are preferred where the interval leaves a choice. */
  readonly balanced: boolean;
  /** From Monday to Sunday. */
  readonly week: readonly DayLoad[];
}

/**
 * What a new learner gets; limits, learn-ahead and the days from which a card is mature as in Anki,
 * retention as FSRS is fitted for.
 */
export const STANDARD: StudySettings = {
  kinds: ['recognise'],
  rollover: STANDARD_ROLLOVER,
  retention: 0.9,
  weights: PUBLISHED,
  newADay: 20,
  reviewsADay: 200,
  learnAhead: 20,
  knownFrom: 21,
  balanced: true,
  week: ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal'],
};
