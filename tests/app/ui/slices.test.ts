import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { holdsAny, parseUnicodeRange } from '@/lib/reader/text/unicode-range';

type Part = 'common' | 'rare';

/** The loader as the bundler calls it. */
const slices: (this: unknown, sheet: string) => string = createRequire(import.meta.url)(
  '../../../app/_components/ui/fonts/slices.cjs',
);

const part = (path: string, keep: Part, sheet = readFileSync(path, 'utf8')): string =>
  slices.call({ resourcePath: `/app/${path}`, getOptions: () => ({ keep }) }, sheet);

const rulesOf = (sheet: string): string[] => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? [];

const TAIWAN = [
  'node_modules/@fontsource/noto-serif-tc/400.css',
  'node_modules/@fontsource-variable/noto-sans-tc/index.css',
  'node_modules/@fontsource/iansui/400.css',
];
const MAINLAND = [
  'node_modules/@fontsource-variable/noto-serif-sc/index.css',
  'node_modules/@fontsource-variable/noto-sans-sc/index.css',
  'node_modules/lxgw-wenkai-webfont/lxgwwenkai-regular.css',
];

/** Characters of a text that no rule of a style sheet declares. */
function missing(sheet: string, text: string): string {
  const ranges = rulesOf(sheet).map((rule) =>
    parseUnicodeRange(/unicode-range:([^;}]+)/.exec(rule)?.[1]?.trim() ?? ''),
  );
  const has = (character: string): boolean => {
    const points = new Set([character.codePointAt(0) ?? 0]);
    return ranges.some((range) => holdsAny(range, points));
  };
  const known = new Map([...new Set(text)].map((character) => [character, has(character)]));
  return [...text].filter((character) => !known.get(character)).join('');
}

const articles = readdirSync('articles')
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .flatMap((name) => readFileSync(`articles/${name}`, 'utf8').match(/\p{Script=Han}/gu) ?? [])
  .join('');

describe.each([...TAIWAN, ...MAINLAND])('the sheet of %s in two parts', (path) => {
  it('loses no rule and has none twice', () => {
    const whole = rulesOf(readFileSync(path, 'utf8'));
    const parts = [...rulesOf(part(path, 'common')), ...rulesOf(part(path, 'rare'))];
    expect(whole.length).toBeGreaterThan(90);
    expect(parts.toSorted()).toEqual(whole.toSorted());
  });

  it('is short where a page waits for it', () => {
    expect(part(path, 'common').length).toBeLessThan(37_000);
  });

  it('has punctuation, figures and zhuyin among the common ones', () => {
    const common = part(path, 'common');
    expect(missing(common, '，。、；：？！「」『』（）《》〈〉…—·０９％')).toBe('');
    expect(
      missing(common, 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ'),
    ).toBe('');
  });
});

describe('common characters', () => {
  it.each(TAIWAN)('are 99 of 100 of what the articles have, in %s', (path) => {
    const rare = missing(part(path, 'common'), articles);
    expect(articles.length).toBeGreaterThan(1_000);
    expect(rare.length / articles.length).toBeLessThan(0.01);
    expect(rare.length).toBeGreaterThan(0);
  });

  it.each(TAIWAN)('are all that the toolbar and the site’s name have, in %s', (path) => {
    expect(missing(part(path, 'common'), '行間繁無拼注音')).toBe('');
  });

  it('are letters and tone marks of zhuyin in Kai', () => {
    expect(missing(part('node_modules/@fontsource/iansui/400.css', 'common'), 'aZ09ˊˇˋ˙')).toBe('');
  });

  it.each(MAINLAND)('are those of everyday Simplified text, in %s', (path) => {
    const text = '这个时候我们说话学习工作电车见面头发国家买卖东西开门关灯书写听读问题应该还没从来';
    expect(missing(part(path, 'common'), text)).toBe('');
  });
});

it('refuses a sheet that is divided otherwise, rather than bring a face without characters', () => {
  const sheet = '@font-face { src: url(./files/other-all.woff2); unicode-range: U+4e00-9fff; }';
  expect(() => part('node_modules/other/index.css', 'common', sheet)).toThrow(
    'No common files in /app/node_modules/other/index.css',
  );
});
