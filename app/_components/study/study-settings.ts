import { CARD_KINDS, type CardKind } from '@/lib/domain/card-kind';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import type { DayLoad, StudySettings } from '@/lib/study/review/settings';

/** What the digits of `week` mean, in their order. */
export const LOADS: readonly DayLoad[] = ['normal', 'reduced', 'least'];

/** The kinds of card that are on, by their digits. */
export const kindsOn = ({ kinds }: Pick<Preferences, 'kinds'>): readonly CardKind[] =>
  CARD_KINDS.filter((_, index) => kinds[index] === '1');

/**
 * What the learner has set about study, as the queue and the schedule want it.
 * @param hasVoice whether this browser speaks Mandarin: without, nothing is asked by ear
 */
export const studySettings = (preferences: Preferences, hasVoice: boolean): StudySettings => ({
  kinds: kindsOn(preferences).filter((kind) => hasVoice || kind !== 'listen'),
  rollover: preferences.rollover,
  retention: preferences.retention / 100,
  weights: preferences.weights,
  newADay: preferences.newADay,
  reviewsADay: preferences.reviewsADay,
  learnAhead: preferences.learnAhead,
  knownFrom: preferences.knownFrom,
  balanced: preferences.balance === 'on',
  week: [...preferences.week].map((digit) => LOADS[Number(digit)] ?? 'normal'),
});
