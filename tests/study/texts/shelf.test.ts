import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPosition } from '@/lib/study/texts/position';
import { shelve, toContinue } from '@/lib/study/texts/shelf';
import { fresh, tab } from '../../storage/tab';

const YEAR = 365 * 86_400_000;
const NOW = Date.UTC(2026, 9, 1);

const article = (id: string) => ({
  id,
  title: id,
  titleSimplified: id,
  firstLine: '',
  firstLineSimplified: '',
  characters: 10,
});
const at = (id: string) => ({
  id,
  href: `/read/${id}`,
  title: id,
  titleSimplified: id,
  offset: 3,
  length: 10,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the text read last', () => {
  it('is the one that was, after a clock set ahead and back', async () => {
    fresh();
    const storage = tab();
    vi.setSystemTime(NOW + YEAR);
    await keepPosition(storage, at('ahead'));
    vi.setSystemTime(NOW);
    await keepPosition(tab(), at('now'));
    await keepPosition(tab(), at('now'));
    const positions = new Map((await storage.positions.all()).map((place) => [place.id, place]));
    const items = shelve(['unread', 'ahead', 'now'].map(article), [], positions, 'recent');
    expect(items.map(({ info }) => info.id)).toEqual(['now', 'ahead', 'unread']);
    expect(toContinue(items)?.info.id).toBe('now');
    expect(positions.get('now')?.order, 'reading on in one text is one reading').toBe(2);
  });

  it('comes before all that was read before there was a sequence', async () => {
    fresh();
    const storage = tab();
    vi.setSystemTime(NOW + YEAR);
    await storage.positions.put(at('before'));
    vi.setSystemTime(NOW);
    await keepPosition(storage, at('now'));
    const positions = new Map((await storage.positions.all()).map((place) => [place.id, place]));
    const items = shelve(['before', 'now'].map(article), [], positions, 'recent');
    expect(toContinue(items)?.info.id).toBe('now');
  });
});
