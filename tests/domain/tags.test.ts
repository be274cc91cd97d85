import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TAG, MOST_TAGS, retagged, tagsIn } from '@/lib/domain/tags';

describe('tags in a line', () => {
  it.each([
    ['kitchen book::1', ['kitchen', 'book::1']],
    ['  廚房，第一課、常用 ', ['廚房', '第一課', '常用']],
    ['a; b,b\ta', ['a', 'b']],
    ['', []],
    [' ,;', []],
  ])('%j are %j', (line, tags) => {
    expect(tagsIn(line)).toEqual(tags);
  });

  it('have no blanks, are each there once and no longer than a tag may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        const tags = tagsIn(line);
        expect(new Set(tags).size).toBe(tags.length);
        for (const tag of tags) {
          expect(tag).toMatch(/^\S+$/u);
          expect(tag.length).toBeLessThanOrEqual(LONGEST_TAG);
        }
        expect(tagsIn(tags.join(' '))).toEqual(tags);
      }),
    );
  });
});

describe('tags put on and taken off', () => {
  it('stay in order, each once', () => {
    expect(retagged(['a', 'b'], { add: ['c', 'a'], take: ['b'] })).toEqual(['a', 'c']);
    expect(retagged([], {})).toEqual([]);
  });

  it('are no more than a word may have', () => {
    const many = Array.from({ length: 60 }, (_, at) => `t${at}`);
    expect(retagged(many, { add: ['last'] })).toEqual(many.slice(0, MOST_TAGS));
  });
});
