import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED, picked, pickedAll } from '@/lib/study/vocabulary/selection';

const LISTED = ['一', '二', '三', '四', '五'];
const pick = (...steps: (readonly [id: string, range?: boolean])[]) =>
  [
    ...steps.reduce(
      (selection, [id, range = false]) => picked(selection, id, range, LISTED),
      NOTHING_SELECTED,
    ).ids,
  ].sort((one, other) => LISTED.indexOf(one) - LISTED.indexOf(other));

describe('picking words', () => {
  it('takes them one by one, and leaves them out again', () => {
    expect(pick(['二'], ['四'])).toEqual(['二', '四']);
    expect(pick(['二'], ['四'], ['二'])).toEqual(['四']);
  });

  it('takes a range in either direction', () => {
    expect(pick(['二'], ['四', true])).toEqual(['二', '三', '四']);
    expect(pick(['四'], ['一', true])).toEqual(['一', '二', '三', '四']);
  });

  it('leaves a range out where its end was picked', () => {
    expect(pick(['一'], ['五', true], ['二'], ['四', true])).toEqual(['一', '五']);
  });

  it('takes one word where no range has begun, or its beginning is not listed', () => {
    expect(pick(['三', true])).toEqual(['三']);
    expect([...picked({ ids: new Set(['九']), last: '九' }, '二', true, LISTED).ids]).toEqual([
      '九',
      '二',
    ]);
  });

  it('takes all that are listed, and keeps what was picked elsewhere', () => {
    expect([...pickedAll({ ids: new Set(['九']), last: null }, LISTED).ids]).toEqual([
      '九',
      ...LISTED,
    ]);
  });

  it('a word picked twice is as before', () => {
    const id = fc.constantFrom(...LISTED);
    fc.assert(
      fc.property(fc.uniqueArray(id), id, (before, one) => {
        const selection = { ids: new Set(before), last: null };
        const twice = picked(picked(selection, one, false, LISTED), one, false, LISTED);
        expect([...twice.ids].sort()).toEqual([...before].sort());
      }),
    );
  });
});
