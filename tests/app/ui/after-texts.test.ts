import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { afterTexts } from '@/app/_components/ui/stores/after-texts';
import type { LibraryStore } from '@/lib/study/texts/library';

const library = (ready: boolean) =>
  createStore(() => ({ ready })) as unknown as LibraryStore & {
    setState(state: { ready: boolean }): void;
  };

/** A page that draws every 16 ms, or none that is hidden. */
function drawing(visible: boolean): void {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) =>
    visible ? setTimeout(draw, 16) : 0,
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
}

const end = vi.fn();
const begin = vi.fn(() => end);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  drawing(true);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('words are read once texts are on the screen, and once only', () => {
  const texts = library(false);
  afterTexts(texts, begin);
  vi.advanceTimersByTime(100);
  expect(begin).not.toHaveBeenCalled();
  texts.setState({ ready: true });
  expect(begin).not.toHaveBeenCalled();
  vi.advanceTimersByTime(17);
  expect(begin).toHaveBeenCalledTimes(1);
  texts.setState({ ready: true });
  vi.advanceTimersByTime(5_000);
  expect(begin).toHaveBeenCalledTimes(1);
});

it('texts that were read before are waited for no longer than for a frame', () => {
  afterTexts(library(true), begin);
  vi.advanceTimersByTime(17);
  expect(begin).toHaveBeenCalledTimes(1);
});

it('a slow disk and a hidden page keep nothing back', () => {
  afterTexts(library(false), begin);
  vi.advanceTimersByTime(500);
  expect(begin).toHaveBeenCalledTimes(1);
  drawing(false);
  afterTexts(library(true), begin);
  vi.advanceTimersByTime(500);
  expect(begin).toHaveBeenCalledTimes(2);
});

it('what has begun is ended, and what has not begun never begins', () => {
  const stop = afterTexts(library(true), begin);
  vi.advanceTimersByTime(500);
  stop();
  expect(end).toHaveBeenCalledTimes(1);
  const early = library(false);
  afterTexts(early, begin)();
  early.setState({ ready: true });
  vi.advanceTimersByTime(5_000);
  expect(begin).toHaveBeenCalledTimes(1);
});
