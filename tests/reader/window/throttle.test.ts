import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atMostEvery } from '@/lib/reader/window/throttle';

const clock = {
  set: (work: () => void, ms: number) => setTimeout(work, ms) as unknown as number,
  cancel: (timer: number) => clearTimeout(timer),
};

describe('atMostEvery', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('does once what is asked for often, and again when asked again', () => {
    const work = vi.fn();
    const often = atMostEvery(100, work, clock);
    for (let frame = 0; frame < 5; frame += 1) {
      often.ask();
      vi.advanceTimersByTime(16);
    }
    expect(work).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(20);
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(1);
    often.ask();
    vi.advanceTimersByTime(100);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does nothing once it is stopped', () => {
    const work = vi.fn();
    const often = atMostEvery(100, work, clock);
    often.ask();
    often.stop();
    vi.advanceTimersByTime(200);
    expect(work).not.toHaveBeenCalled();
  });
});
