import fc from 'fast-check';
import type { Rating, WordStatus } from '@/lib/domain/card';
import type { Step } from './history';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const tab = fc.constantFrom<0 | 1>(0, 1);
const id = fc.constantFrom('茶', '酒', '水');
const rating = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');
const status = fc.constantFrom<WordStatus>('new', 'learning', 'known', 'ignored');
/** Small and great, forth and back: over a minute's step, over midnight, over years. */
const by = fc.constantFrom(
  ...[1, 60_000, 3 * HOUR, DAY, 9 * DAY, 400 * DAY].flatMap((size) => [size, -size]),
);

/** Any of what can happen, answers most often. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), tab, rating }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('both answer' as const), rating, other: rating }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take back' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('both take back' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('clock' as const), by }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('save' as const), tab, id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), tab, id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('state' as const), tab, id, status }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
);

/** What a learner with two tabs may do in an evening whose clock is not to be trusted. */
export const histories = fc.array(step, { minLength: 3, maxLength: 14 });
