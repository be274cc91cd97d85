import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilLoaded } from '@/app/_components/ui/lazy/until-loaded';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Code that comes at the given attempt, counted from 1. */
function comingAt(attempt: number) {
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (asked < attempt) throw new TypeError('Failed to fetch');
    return `attempt ${asked}`;
  };
  return { load, asked: () => asked };
}

function begin(attempt: number) {
  const { load, asked } = comingAt(attempt);
  const events = new EventTarget();
  const came = vi.fn();
  const missing = vi.fn();
  const stop = untilLoaded(load, came, { events, onMissing: missing });
  return { events, came, missing, stop, asked };
}

describe('code that nobody pressed a button for', () => {
  it('is handed on when it comes at once', async () => {
    const { came, missing } = begin(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(came).toHaveBeenCalledExactlyOnceWith('attempt 1');
    expect(missing).not.toHaveBeenCalled();
  });

  it('is asked for after growing pauses until it comes', async () => {
    const { came, missing, asked } = begin(6);
    const counts: number[] = [];
    for (const pause of [0, 1_000, 3_000, 10_000, 30_000, 30_000]) {
      await vi.advanceTimersByTimeAsync(pause);
      counts.push(asked());
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
    expect(missing).toHaveBeenCalledTimes(5);
    expect(came).toHaveBeenCalledExactlyOnceWith('attempt 6');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked()).toBe(6);
  });

  it('is asked for at once when the browser is online again', async () => {
    const { events, came, asked } = begin(2);
    await vi.advanceTimersByTimeAsync(0);
    events.dispatchEvent(new Event('online'));
    events.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toBe(2);
    expect(came).toHaveBeenCalledExactlyOnceWith('attempt 2');
  });

  it('is asked for no more once given up, and what comes late is dropped', async () => {
    const { events, came, stop, asked } = begin(2);
    await vi.advanceTimersByTimeAsync(0);
    stop();
    events.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked()).toBe(1);
    expect(came).not.toHaveBeenCalled();
  });
});
