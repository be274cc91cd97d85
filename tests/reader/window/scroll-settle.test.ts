import { expect, test, vi } from 'vitest';
import { whenScrollSettles } from '@/lib/reader/window/scroll-settle';

/** A page that scrolls, and its frames run by hand. */
function page() {
  const frames: (() => void)[] = [];
  const state = { position: 0 };
  const schedule = whenScrollSettles({
    frame: (work) => void frames.push(work),
    pause: (work) => void frames.push(work),
    position: () => state.position,
    limit: () => 60,
  });
  const scroll = (by: number) => {
    state.position += by;
    for (const frame of frames.splice(0)) frame();
  };
  return { schedule, scroll };
}

test('work waits for two frames when the text stands still', () => {
  const { schedule, scroll } = page();
  const work = vi.fn();
  schedule(work);
  scroll(0);
  expect(work).not.toHaveBeenCalled();
  scroll(0);
  expect(work).toHaveBeenCalledOnce();
});

test('work waits while the text flies past, either way, and is done once it slows down', () => {
  const { schedule, scroll } = page();
  const work = vi.fn();
  schedule(work);
  for (const by of [120, -200, 120, 120, -90]) scroll(by);
  expect(work).not.toHaveBeenCalled();
  for (const by of [20, 20, 20]) scroll(by);
  expect(work).toHaveBeenCalledOnce();
});

test('one leap, by a key or a link, puts work off for some frames only', () => {
  const { schedule, scroll } = page();
  const work = vi.fn();
  schedule(work);
  for (const by of [0, 900]) scroll(by);
  expect(work).not.toHaveBeenCalled();
  for (const by of [0, 0]) scroll(by);
  expect(work).toHaveBeenCalledOnce();
});
