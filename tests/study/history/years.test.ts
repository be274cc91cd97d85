import { expect, it } from 'vitest';
import { liveThrough } from '../../attack/study/years';

it('as much is due on every day as a calendar on the wall says, on journeys and in summer time', () => {
  const { reviews, wrong } = liveThrough({ days: 150, saved: 8, seed: 7 });
  expect(wrong).toEqual([]);
  expect(reviews).toBeGreaterThan(5_000);
});
