import { describe, expect, it } from 'vitest';
import type { AnnotateOptions, Correction } from '@/lib/domain/engine';
import type { Block } from '@/lib/domain/text';
import { lineBytes, linesOf } from '@/lib/engine/lines';
import { openShards } from '@/lib/engine/shards/open';
import { openIndex } from '@/lib/search/index-file';
import { listArticles, readArticle } from '@/lib/server/articles';
import { readDictionary } from '@/lib/server/dictionary-files';
import { getEngine } from '@/lib/server/engine';
import { makeShards } from '@/lib/server/shards/make';
import { HARD_TEXTS } from './hard-texts';

const server = getEngine();
const inBrowser = openShards(makeShards());

const ARTICLES = listArticles().map(({ slug }) => [slug, readArticle(slug)?.body ?? ''] as const);
const SHOWN = HARD_TEXTS.map((text) => [text.slice(0, 24), text] as const);

/** What a reader of the contract and what the app gets, as bytes. */
const told = (blocks: Iterable<Block>): string[] =>
  [...blocks].flatMap((block) => [
    Buffer.from(lineBytes(linesOf(block, { name: 'contract', standard: 'taiwan' }))).toString(),
    Buffer.from(lineBytes(linesOf(block, { name: 'compact' }))).toString(),
  ]);

const expectEqual = (text: string, options: AnnotateOptions = {}): void =>
  expect(told(inBrowser.blocks(text, options))).toEqual(told(server.annotateBlocks(text, options)));

describe('the engine out of shards', () => {
  it.each(ARTICLES)('makes the blocks of the server’s engine of %s', (_, text) => {
    expect(text.length).toBeGreaterThan(100);
    expectEqual(text);
  });

  it.each(SHOWN)('makes them of %j', (_, text) => expectEqual(text));

  it('makes them of all articles in one text, and again of that', () => {
    const text = ARTICLES.map(([, body]) => body).join('\n');
    expectEqual(text);
    expectEqual(text);
  });

  it('goes on where it left off, with the learner’s corrections, as the server does', () => {
    const text = ARTICLES.map(([, body]) => body).join('\n');
    const [, second] = [...server.annotateBlocks(text)];
    const rule: Correction = {
      id: 'a',
      surface: '今天',
      words: ['今', '天'],
      pinyin: 'jin1 tian1',
    };
    expectEqual(text, { from: second?.span.start ?? 0, corrections: [rule], textId: 't' });
  });

  it('has the index of the server’s search, byte for byte, out of what travels', () => {
    const making = inBrowser.indexFile();
    let step = making.next();
    let breathers = 0;
    for (; !step.done; step = making.next()) breathers += 1;
    expect(breathers).toBeGreaterThan(50);
    expect(Buffer.compare(step.value, readDictionary('search.bin'))).toBe(0);
  });

  it.each([
    'nihao',
    'ni3 hao3',
    'ㄋㄧˇㄏㄠˇ',
    'bank',
    'went',
    '一*不*',
    '茶',
    '头发',
    '未',
    'lese',
    '3C',
    'nü',
    'to drink tea',
    'xyzzy',
    '',
  ])('searches for %j as the server does', (query) => {
    const index = openIndex(readDictionary('search.bin'));
    expect(JSON.stringify(inBrowser.search(query, index))).toBe(
      JSON.stringify(server.search(query)),
    );
  });

  it('knows the most frequent characters', () => {
    expect(inBrowser.frequentCharacters()).toEqual(server.frequentCharacters());
  });

  it.each(['茶', '台灣', '头发', '研究生命', 'KTV', '\ud800', '沒有這個詞的'])(
    'looks up %j as the server does',
    (surface) => {
      expect(JSON.stringify(inBrowser.lookup(surface))).toBe(
        JSON.stringify(server.lookup(surface)),
      );
    },
  );

  it('says of words what the server says', () => {
    const entries = server.lookup('行').entries.map(({ id }) => id);
    const asked = [...entries, '台湾', '没有这个词的'];
    expect(entries.length).toBeGreaterThan(1);
    expect(asked.map(inBrowser.wordFacts)).toEqual(asked.map(server.wordFacts));
  });
});
