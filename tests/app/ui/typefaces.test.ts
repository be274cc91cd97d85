import { readdirSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { SQUARE } from '@/app/_components/ui/fonts/square';
import { Typeface } from '../../tools/typefaces';

const KAI = new Typeface('node_modules/@fontsource/iansui/400.css');
const SERIF = new Typeface('node_modules/@fontsource/noto-serif-tc/400.css');
const SANS = new Typeface('node_modules/@fontsource-variable/noto-sans-tc/index.css');
const MAINLAND = {
  kai: new Typeface('node_modules/lxgw-wenkai-webfont/lxgwwenkai-regular.css'),
  serif: new Typeface('node_modules/@fontsource-variable/noto-serif-sc/index.css'),
  sans: new Typeface('node_modules/@fontsource-variable/noto-sans-sc/index.css'),
};
const LABEL = new Typeface('app/_components/ui/fonts/simplified-label.css');

const square = create(Buffer.from(SQUARE, 'base64')) as Font;

/** Taiwan's standard form, and the one that older print, Hong Kong or the Mainland has instead. */
const PAIRS = [
  ['為', '爲'],
  ['清', '淸'],
  ['教', '敎'],
  ['說', '説'],
  ['內', '内'],
  ['黃', '黄'],
  ['溫', '温'],
  ['產', '産'],
  ['彥', '彦'],
  ['真', '眞'],
  ['絕', '絶'],
  ['錄', '録'],
  ['稅', '税'],
  ['衛', '衞'],
] as const;

/** The lists of families in the style sheet: face, forms, families. */
const LISTS = /--(serif|sans|kai)-(taiwan|mainland):([^;]+);/g;

/**
 * Big5 puts Taiwan's common characters (常用國字標準字體表, 4,808) and those of its schoolbooks into
 * its first plane, 0xA440 to 0xC67E: 5,401 characters. Encoding Standard of the WHATWG, index Big5.
 */
function commonCharacters(): string[] {
  const trails = [...Array(0xfe + 1).keys()].filter(
    (byte) => (byte >= 0x40 && byte <= 0x7e) || byte >= 0xa1,
  );
  const codes = [...Array(0xc6 - 0xa4 + 1).keys()]
    .flatMap((lead) => trails.map((trail) => ((0xa4 + lead) << 8) | trail))
    .filter((code) => code <= 0xc67e);
  const decoder = new TextDecoder('big5', { fatal: true });
  return codes.map((code) => decoder.decode(Uint8Array.of(code >> 8, code & 0xff)));
}

const articles = () =>
  readdirSync('articles')
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .flatMap((name) => [...readFileSync(`articles/${name}`, 'utf8')])
    .filter((character) => /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character));

describe('Traditional text', () => {
  it.each(PAIRS)('has %s in Taiwan’s form, in Kai drawn otherwise than %s', (standard, other) => {
    expect(KAI.outline(standard)).not.toBe('');
    expect(KAI.outline(standard)).not.toBe(KAI.outline(other));
    for (const face of [SERIF, SANS]) {
      expect(face.outline(standard)).not.toBe('');
      expect(face.outline(standard)).not.toBe(face.outline(other));
    }
  });

  it('has every character of the shipped articles in every face', () => {
    const all = [...new Set(articles())];
    expect(all.length).toBeGreaterThan(500);
    for (const face of [KAI, SERIF, SANS]) {
      expect(all.filter((character) => !face.has(character))).toEqual([]);
    }
  });

  it('has the common characters in Kai, and what Kai lacks in the serif it asks next', () => {
    const common = commonCharacters();
    expect(common.length).toBe(5401);
    const lacking = common.filter((character) => !KAI.has(character));
    expect(lacking.length).toBeLessThan(60);
    expect(lacking).toContain('輞');
    // Words of old books, which neither has.
    expect(lacking.filter((character) => !SERIF.has(character)).join('')).toBe(
      '杗阬姅甽涊偭梡詨跦穋歜毚縿燸霤鶸觼鑤',
    );
  });

  it('asks no face of the Mainland’s forms, and Simplified text none of Taiwan’s', () => {
    const lists = [...readFileSync('app/styles/tokens.css', 'utf8').matchAll(LISTS)];
    expect(lists.map(([, face, forms]) => `${face} ${forms}`)).toEqual([
      'serif taiwan',
      'sans taiwan',
      'kai taiwan',
      'serif mainland',
      'sans mainland',
      'kai mainland',
    ]);
    for (const [, , forms, families = ''] of lists) {
      if (forms === 'taiwan') expect(families).not.toMatch(/ SC\b|WenKai|SimSun|YaHei|\bKaiTi\b/);
      else expect(families).not.toMatch(/ TC\b|Iansui|MingLiU|JhengHei|BiauKai|DFKai/);
    }
  });

  it('has the neutral tone’s dot in the middle of its square, near the symbols', () => {
    const dot = new Typeface('app/_components/ui/fonts/neutral-tone.css');
    expect(dot.outline('˙')).toBe(SERIF.outline('˙'));
    expect(dot.outline('˙')).not.toBe('');
  });

  it('has zhuyin and its tones in Kai', () => {
    for (const symbol of 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦˊˇˋ˙') {
      expect(KAI.has(symbol), symbol).toBe(true);
    }
  });
});

describe('before any file has come', () => {
  it('has a box of one em for a character that no face has', () => {
    expect(square.unitsPerEm).toBe(1000);
    expect(square.getGlyph(0).advanceWidth).toBe(1000);
    expect(square.getGlyph(0).path.toSVG()).toBe('');
    for (const character of '為，「ㄅ') {
      expect(square.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).toBe(false);
    }
  });

  it('asks for it in every list, behind the face and before what a system has', () => {
    for (const [, , , families = ''] of readFileSync('app/styles/tokens.css', 'utf8').matchAll(
      LISTS,
    )) {
      const names = families.split(',').map((name) => name.trim().replaceAll('"', ''));
      expect(names).toContain('Square');
      expect(names[names.indexOf('Square') - 2]).toBe(
        `${names[names.indexOf('Square') - 1]} settled`,
      );
    }
  });
});

describe('Simplified text', () => {
  it('is in the Mainland’s forms: 吴 is no 吳, and 骨 turns the other way', () => {
    for (const [mainland, taiwan] of [
      [MAINLAND.kai, KAI],
      [MAINLAND.serif, SERIF],
      [MAINLAND.sans, SANS],
    ] as const) {
      expect(mainland.outline('吴')).not.toBe('');
      expect(mainland.outline('吴')).not.toBe(taiwan.outline('吳'));
      expect(mainland.outline('骨')).not.toBe(taiwan.outline('骨'));
    }
  });

  it('has quotation marks as wide as a character, in Kai from the serif', () => {
    for (const mark of '“”‘’') {
      expect(MAINLAND.serif.width(mark), mark).toBe(1);
      expect(MAINLAND.sans.width(mark), mark).toBe(1);
      expect(square.glyphForCodePoint(mark.codePointAt(0) ?? 0).advanceWidth, mark).toBe(1000);
      expect(square.hasGlyphForCodePoint(mark.codePointAt(0) ?? 0), mark).toBe(true);
    }
  });

  it('has on the button of the script its own character', () => {
    expect(LABEL.outline('简')).not.toBe('');
    expect(LABEL.outline('简')).toBe(MAINLAND.kai.outline('简'));
  });
});
