import type { Preferences } from '@/lib/reader/preferences/preferences';
import type { DayLoad, StudySettings } from '@/lib/study/review/settings';

/** What the digits of `week` mean, in their order. */
export const LOADS: readonly DayLoad[] = ['normal', 'reduced', 'least'];

/** What the learner has set about study, as the queue and the schedule want it. */
export const studySettings = (preferences: Preferences): StudySettings => ({
  rollover: preferences.rollover,
  retention: preferences.retention / 100,
  newADay: preferences.newADay,
  reviewsADay: preferences.reviewsADay,
  learnAhead: preferences.learnAhead,
  balanced: preferences.balance === 'on',
  week: [...preferences.week].map((digit) => LOADS[Number(digit)] ?? 'normal'),
});
