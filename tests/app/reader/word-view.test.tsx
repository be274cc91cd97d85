import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { renderTokens } from '../../../app/_components/reader/text/word-view';
import type { LayoutEngine } from '../../../lib/reader/preferences/layout-engine';
import { DEFAULTS } from '../../../lib/reader/preferences/preferences';
import { setTokens } from '../../../lib/reader/text/set-character';
import { displayOf } from '../../../lib/reader/text/shown';
import { makeEngine } from '../../../lib/server/engine';

const engine = makeEngine();
const display = displayOf(DEFAULTS);

const tokensOf = (text: string) =>
  engine
    .annotate(text)
    .paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));

function markup(text: string, layout: LayoutEngine): string {
  const tokens = tokensOf(text);
  return renderToStaticMarkup(<p>{renderTokens(setTokens(tokens, display), display, layout)}</p>);
}
const squares = (text: string, layout: LayoutEngine): string[] =>
  [...markup(text, layout).matchAll(/class="[^"]*\bdigits\b[^"]*"[^>]*>([^<]*)</g)].map(
    ([, digits = '']) => digits,
  );

test('one digit or two stand in a square, alone or beside a unit', () => {
  expect(squares('他有7個孩子。', 'blink')).toEqual(['7']);
  expect(squares('他有12個孩子。', 'blink')).toEqual(['12']);
  expect(squares('他有128個孩子。', 'blink')).toEqual([]);
});

test('in Gecko not where closing punctuation follows, which would begin a line', () => {
  expect(squares('他們有7，我們有12，不多也不少。', 'gecko')).toEqual([]);
  expect(squares('他有7個孩子。', 'gecko')).toEqual(['7']);
});

test('figures carry their readings once for all of them, and nothing to be copied', () => {
  const [figures] =
    markup('他有12個孩子。', 'blink').match(/<span class="n"[\s\S]*?<\/span>/) ?? [];
  expect(figures).toContain('data-n="shí&#x27;èr"');
  expect(figures).toContain('data-z="ㄕˊㄦˋ"');
  expect(markup('打02-2345-6789來。', 'blink')).not.toContain('data-n');
  expect(markup('他有一二個孩子。', 'blink')).not.toContain('class="n"');
});

test('Chromium gets the words and nothing between them', () => {
  expect(markup('今天天氣很好。', 'blink')).not.toMatch(/<wbr|joint/);
  expect(markup('今天天氣很好。', 'gecko')).toContain('<wbr');
  expect(markup('今天天氣很好。', 'webkit')).toContain('joint');
});

/** What of the markup stays on one line, piece by piece. */
const ends = (text: string, layout: LayoutEngine): string[] =>
  markup(text, layout)
    .split(/<span class="end(?: tied)?">/)
    .slice(1);
const bare = (html: string): string => html.replace(/<[^>]*>/g, '');

test('the end of a paragraph is held together, and nothing in it lets a line break', () => {
  for (const layout of ['blink', 'gecko', 'webkit'] as const) {
    const [end = '', ...more] = ends('他昨天到圖書館。', layout);
    expect(more).toEqual([]);
    expect(bare(end)).toBe('圖書館。');
    expect(end).not.toMatch(/<wbr|joint/);
  }
});

test('it is no longer than three characters, for which a word is parted', () => {
  for (const layout of ['blink', 'gecko', 'webkit'] as const) {
    const [inWord = '', behind = '', ...more] = ends('他昨天到圖書館去。', layout);
    expect(more).toEqual([]);
    expect(bare(inWord)).toBe('書館');
    expect(bare(behind)).toBe('去。');
    expect(inWord + behind).not.toMatch(/<wbr|joint/);
  }
  // The word is one element all the same.
  expect(markup('他昨天到圖書館去。', 'blink')).toMatch(
    /<span class="w" data-offset="4"[^>]*><span[^>]*>圖<\/span><span class="end"><span[^>]*>書/,
  );
  expect(markup('他昨天到圖書館去。', 'blink')).toContain('<span class="end tied">');
});

test('the last mark of a paragraph may stand out of its line, and no other', () => {
  const hanging = (text: string) =>
    [...markup(text, 'gecko').matchAll(/class="hangs">([^<]*)</g)].map(([, mark]) => mark);
  expect(hanging('她點頭，說：「我明天再來。」')).toEqual(['」']);
  expect(hanging('她點頭。我明天再來！')).toEqual(['！']);
  expect(hanging('她點頭，說')).toEqual([]);
});

test('marks that meet share a square, the first one stepping back', () => {
  const closeSet = (text: string) =>
    [...markup(text, 'blink').matchAll(/class="close-set">([^<]*)</g)].map(([, mark]) => mark);
  expect(closeSet('「『史記』，好。」他說。')).toEqual(['「', '』']);
  expect(closeSet('他說：「好。」')).toEqual(['：']);
  expect(closeSet('今天，天氣很好。')).toEqual([]);
});

test('a picture made of several signs is one piece of text, between Simplified quotation marks too', () => {
  const simplified = displayOf({ ...DEFAULTS, script: 'simplified' });
  const set = setTokens(tokensOf('她說：「👨‍👩‍👧🏳️‍🌈，好看！」'), simplified);
  // Each further piece of text would begin with a comment.
  const html = renderToString(<p>{renderTokens(set, simplified, 'blink')}</p>);
  expect(html).toContain('👨‍👩‍👧');
  expect(html).toContain('🏳️‍🌈');
  expect(html).toMatch(/class="quote" data-column="[^"]*">“</);
});
