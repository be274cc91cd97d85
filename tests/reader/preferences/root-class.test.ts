import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/reader/preferences/preferences';
import { rootClass } from '@/lib/reader/preferences/root-class';

const PLAIN = { ...DEFAULTS, aid: 'none', marks: 'none' } as const;

describe('rootClass', () => {
  it('says nothing where nothing is chosen', () => {
    expect(rootClass(PLAIN)).toBe('');
  });

  it('names the readings that stand with the text', () => {
    expect(rootClass({ ...PLAIN, aid: 'pinyin' })).toBe('with-pinyin only-pinyin');
    expect(rootClass({ ...PLAIN, aid: 'zhuyin', zhuyinPlace: 'above' })).toBe(
      'with-zhuyin only-zhuyin zhuyin-over',
    );
    expect(rootClass({ ...PLAIN, aid: 'both', zhuyinPlace: 'right' })).toBe(
      'with-pinyin with-zhuyin both zhuyin-beside',
    );
  });

  it('has one place for zhuyin in vertical text', () => {
    const vertical = { ...PLAIN, aid: 'zhuyin', direction: 'vertical' } as const;
    expect(rootClass({ ...vertical, zhuyinPlace: 'above' })).toBe(
      rootClass({ ...vertical, zhuyinPlace: 'right' }),
    );
    expect(rootClass({ ...vertical })).toBe('with-zhuyin only-zhuyin zhuyin-column vertical');
  });

  it('names scopes, tone colours and marks', () => {
    expect(rootClass({ ...PLAIN, scope: 'band', band: 4 })).toBe('scoped scope-band-4');
    expect(rootClass({ ...PLAIN, scope: 'hover' })).toBe('scoped scope-hover');
    expect(rootClass({ ...PLAIN, toneColours: 'safe', marks: 'colour' })).toBe(
      'toned marks-colour',
    );
  });
});
