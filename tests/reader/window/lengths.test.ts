import { expect, it } from 'vitest';
import {
  bodySize,
  coveredStart,
  edgesOf,
  headOf,
  LENGTH_PROPERTIES,
} from '@/lib/reader/window/lengths';

it('text grows with the window, between the least and the most', () => {
  expect(bodySize(300, 16)).toBe(19.2);
  expect(bodySize(600, 16)).toBeCloseTo(20);
  expect(bodySize(1280, 16)).toBe(21);
});

it('all lengths follow the size that a learner has set the browser’s font to', () => {
  expect(coveredStart.down(17)).toBe(68);
  expect(coveredStart.down(34)).toBe(136);
  expect(headOf(20)).toBe(105);
  expect(edgesOf('narrow', 20)).toBe(30);
});

it('beside columns only what the window’s edge cuts off is covered', () => {
  expect(coveredStart.leftwards(17)).toBe(4);
});

it('style sheets are given the same', () => {
  expect(LENGTH_PROPERTIES).toMatchObject({
    '--toolbar': '3.25rem',
    '--head': '2rem',
    '--edge': '1.25rem',
    '--body': 'clamp(1.2rem, 1.1rem + 0.4vw, 1.3125rem)',
  });
});
