import { describe, expect, it } from 'vitest';
import type { Level } from '@/lib/domain/text';
import { nextText } from '@/lib/study/texts/next-text';
import type { ShelfItem } from '@/lib/study/texts/shelf';

const item = (id: string, level?: Level, share = 0): ShelfItem => {
  const info = { id, title: id, titleSimplified: id, firstLine: '', firstLineSimplified: '' };
  const place = { id, href: `/read/${id}`, title: id, titleSimplified: id, offset: 0, length: 100 };
  return {
    info: { ...info, characters: 100, ...(level && { level }) },
    href: `/read/${id}`,
    own: level === undefined,
    touched: 0,
    order: 0,
    position: { ...place, read: [0, share * 100], changed: 1, deleted: false },
  };
};

describe('the next text', () => {
  it.each([
    ['one as hard', [item('here', 2, 1), item('harder', 3), item('as-hard', 2)], 'as-hard'],
    [
      'a harder one rather than an easier one',
      [item('here', 2), item('easy', 1), item('hard', 4)],
      'hard',
    ],
    [
      'an easier one where none is harder',
      [item('here', 5), item('easy', 1), item('middle', 3)],
      'middle',
    ],
    ['none that was read', [item('here', 2), item('read', 2, 0.97), item('harder', 3)], 'harder'],
    ['one that was begun', [item('here', 2), item('begun', 2, 0.5), item('harder', 3)], 'begun'],
    [
      'an own text where all articles are read',
      [item('own'), item('here', 2), item('read', 3, 1)],
      'own',
    ],
  ])('after an article is %s', (_, shelf, expected) => {
    expect(nextText(shelf, 'here')?.info.id).toBe(expected);
  });

  it('after an own text is the own text touched last, then the easiest article', () => {
    const shelf = [item('here'), item('last'), item('before'), item('hard', 4), item('easy', 1)];
    expect(nextText(shelf, 'here')?.info.id).toBe('last');
    const alone = [item('here'), item('hard', 4), item('easy', 1)];
    expect(nextText(alone, 'here')?.info.id).toBe('easy');
  });

  it('is none where all is read', () => {
    expect(nextText([item('here', 2), item('other', 3, 1)], 'here')).toBeNull();
  });
});
