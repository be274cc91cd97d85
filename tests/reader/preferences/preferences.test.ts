import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  DEFAULTS,
  formatPreferences,
  limitsOf,
  type Preferences,
  parsePreferences,
  rootAttributes,
  rootProperties,
} from '../../../lib/reader/preferences/preferences';

describe('parsePreferences', () => {
  it('gives the defaults without a cookie', () => {
    expect(parsePreferences(undefined)).toEqual(DEFAULTS);
    expect(DEFAULTS).toMatchObject({
      script: 'traditional',
      aid: 'none',
      theme: 'system',
      size: 100,
    });
  });

  it('reads what is there and ignores what it does not know', () => {
    const read = parsePreferences('script=simplified&aid=both&future=1&theme=plaid&size=120');
    expect(read).toEqual({ ...DEFAULTS, script: 'simplified', aid: 'both', size: 120 });
  });

  it('keeps numbers within their limits and drops what is no number', () => {
    expect(parsePreferences('size=9000&measure=2&lineHeight=x&band=')).toEqual({
      ...DEFAULTS,
      size: 250,
      measure: 16,
    });
  });

  it('takes five colours or none', () => {
    expect(parsePreferences('colours=112233-445566').colours).toEqual(DEFAULTS.colours);
    expect(parsePreferences('colours=112233-445566-778899-aabbcc-ddeeff').colours[4]).toBe(
      '#ddeeff',
    );
  });

  it('takes seven days of a week or none', () => {
    expect(parsePreferences('week=0000012').week).toBe('0000012');
    for (const week of ['000012', '00000123', '0000013', 'x']) {
      expect(parsePreferences(`week=${week}`).week).toBe(DEFAULTS.week);
    }
  });

  it('takes six kinds of card, one of them asked, or those of a new learner', () => {
    expect(parsePreferences('kinds=011000').kinds).toBe('011000');
    for (const kinds of ['000000', '10000', '1000000', '10000x', '']) {
      expect(parsePreferences(`kinds=${kinds}`).kinds).toBe('100000');
    }
  });

  it('never throws and always comes back whole', () => {
    fc.assert(
      fc.property(fc.string(), (cookie) => {
        expect(Object.keys(parsePreferences(cookie)).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
  });
});

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((colour) => `#${colour.toString(16).padStart(6, '0')}`);
const between = (key: Parameters<typeof limitsOf>[0]) => {
  const { min, max } = limitsOf(key);
  return fc.integer({ min, max });
};
const preferences: fc.Arbitrary<Preferences> = fc
  .record({
    script: fc.constantFrom(...choicesOf('script')),
    aid: fc.constantFrom(...choicesOf('aid')),
    direction: fc.constantFrom(...choicesOf('direction')),
    theme: fc.constantFrom(...choicesOf('theme')),
    size: between('size'),
    lineHeight: between('lineHeight'),
    rate: between('rate'),
    rollover: between('rollover'),
    retention: between('retention'),
    newADay: between('newADay'),
    balance: fc.constantFrom(...choicesOf('balance')),
    week: fc
      .array(fc.constantFrom('0', '1', '2'), { minLength: 7, maxLength: 7 })
      .map((days) => days.join('')),
    kinds: fc.constantFrom('100000', '000001', '011010', '111111'),
    colours: fc.tuple(hex, hex, hex, hex, hex),
  })
  .map((some) => ({ ...DEFAULTS, ...some }));

describe('what is set about study', () => {
  it('changes nothing of a page that is read', () => {
    const study = parsePreferences('rollover=6&retention=80&balance=off&week=0000022&kinds=010000');
    expect(rootAttributes(study)).toEqual(rootAttributes(DEFAULTS));
    expect(rootProperties(study)).toEqual(rootProperties(DEFAULTS));
  });
});

describe('formatPreferences', () => {
  it('is undone by parsePreferences', () => {
    fc.assert(
      fc.property(preferences, (p) => {
        expect(parsePreferences(formatPreferences(p))).toEqual(p);
      }),
    );
  });

  it('writes only what differs, so that a cookie stays short', () => {
    expect(formatPreferences(DEFAULTS)).toBe('');
    expect(formatPreferences({ ...DEFAULTS, aid: 'zhuyin', size: 110 })).toBe(
      'aid=zhuyin&size=110',
    );
  });
});

describe('the root', () => {
  it('carries every choice as an attribute', () => {
    expect(rootAttributes({ ...DEFAULTS, aid: 'zhuyin', zhuyinPlace: 'right' })).toMatchObject({
      'data-script': 'traditional',
      'data-aid': 'zhuyin',
      'data-zhuyin-place': 'right',
      'data-tone-colours': 'none',
      'data-direction': 'horizontal',
      'data-band': '3',
    });
  });

  it('carries sizes as properties, and own colours only when chosen', () => {
    const own = rootProperties({ ...DEFAULTS, size: 120, lineHeight: 24, toneColours: 'own' });
    expect(own).toMatchObject({ '--size': '1.2', '--measure': '36', '--leading': '2.4' });
    expect(own['--own-tone-1']).toBe(DEFAULTS.colours[0]);
    expect(rootProperties(DEFAULTS)['--own-tone-1']).toBeUndefined();
  });
});
