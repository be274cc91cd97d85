import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ReviewLog } from '@/lib/domain/card';
import { keepAnswers } from '../../attack/study/kept-answers';
import { liveThrough } from '../../attack/study/years';

it('as much is due on every day as a calendar on the wall says, on journeys and in summer time', () => {
  const { reviews, wrong } = liveThrough({ days: 150, saved: 8, seed: 7 });
  expect(wrong).toEqual([]);
  expect(reviews).toBeGreaterThan(5_000);
});

it('an answer some days old takes at most 60 bytes, and says all it said', async () => {
  const logs: ReviewLog[] = [];
  liveThrough({ days: 40, saved: 8, seed: 3, keep: (log) => logs.push(log) });
  const kept = await keepAnswers('years', logs);
  expect(kept).toMatchObject({ answers: logs.length, wrong: 0 });
  const packed = logs.length - kept.records;
  expect(packed).toBeGreaterThanOrEqual(1_000);
  expect(kept.bytes.packed / packed).toBeLessThan(60);
});
