import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeBlock, type WireBlock } from '@/lib/domain/wire/wire';
import { paragraphText } from '@/lib/domain/wire/wire-text';
import { readArticle } from '@/lib/server/articles';
import { bundleWorker } from '@/lib/server/cli/bundle-worker';
import { getEngine } from '@/lib/server/engine';
import { LONGEST_TEXT } from '@/lib/server/http/body';
import {
  closePool,
  getPool,
  isPoolReady,
  type Lines,
  makePool,
  type Pool,
} from '@/lib/server/pool/pool';

/** Plain JavaScript with an engine that trips over certain words: see stuck.worker.ts. */
const FILE = 'node_modules/.cache/hangjian/stuck-worker.mjs';
/** Milliseconds of work: much for a block of any sort, little for a test. */
const WITHIN = 700;

// Workers are ended and made anew, each in a second of a processor that others want too.
vi.setConfig({ testTimeout: 90_000 });

const engine = getEngine();
const article = ['breakfast-shop', 'alishan-railway', 'dragon-year']
  .map((slug) => readArticle(slug)?.body ?? '')
  .join('\n');

/** More than is annotated in one step. */
const long = article.repeat(2);
/** One paragraph that is a block by itself, in the midst of it. */
const among = (word: string): string => {
  const paragraph = `${word}，${'我們今天去學校看書。'.repeat(300)}`;
  const lines = article.split('\n');
  return [...lines.slice(0, 30), paragraph, ...lines.slice(30)].join('\n');
};

const usual = (text: string): readonly WireBlock[] =>
  [...engine.annotateBlocks(text)].map(encodeBlock);
const textOf = (block: WireBlock): string =>
  block.paragraphs.map((_, index) => paragraphText(block, index, (lexeme) => lexeme[1])).join('\n');

const request = (text: string) => ({ text, options: {}, standard: 'taiwan' as const });

async function collect({ chunks }: Lines): Promise<unknown[]> {
  let text = '';
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

let pool: Pool;

beforeAll(() => {
  bundleWorker(process.cwd(), 'tests/server/pool/stuck.worker.ts', FILE);
  pool = makePool({ file: FILE, workers: 1, within: WITHIN, heapMb: 250 });
});
// What did not come to its end is told in the log.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());
afterAll(() => pool.close(0));

describe('a text annotated by the pool', () => {
  it('is what the engine makes of it', async () => {
    expect(await pool.annotateAll(article)).toEqual(usual(article));
    expect(await pool.annotateAll('中國人。\n\n他去圖書館。')).toEqual(
      usual('中國人。\n\n他去圖書館。'),
    );
  });

  it('begins with its script and length', async () => {
    const head = { version: 1, script: 'traditional', length: article.length };
    expect((await collect(pool.annotate(request(article), 'compact')))[0]).toEqual(head);
  });

  it('that has nothing to show has no blocks', async () => {
    expect(await pool.annotateAll('\u200b\n\n')).toEqual([]);
    expect(await pool.annotateAll('\n'.repeat(5_000))).toEqual([]);
  });
});

describe('a block that the engine cannot read', () => {
  it.each([
    ['never comes to an end', '無限'],
    ['makes it throw', '拋出'],
    ['takes all memory', '吃光'],
  ])('because it %s comes plain, and the rest as ever', async (_, word) => {
    const text = among(word);
    const blocks = await pool.annotateAll(text);
    const expected = usual(text);
    expect(blocks.map(textOf)).toEqual(expected.map(textOf));
    const plain = blocks.filter((block) => block.plain);
    expect(plain).toHaveLength(1);
    expect(textOf(plain[0] as WireBlock)).toContain(word);
    const surfaces = plain[0]?.lexemes.map((lexeme) => lexeme[1]) ?? [];
    expect(surfaces).toEqual(expect.arrayContaining(['我們', '今天', '學校']));
    const others = (all: readonly WireBlock[]) =>
      all.filter(({ start }) => start !== plain[0]?.start);
    expect(others(blocks)).toEqual(others(expected));
  });

  it('in a short text too', async () => {
    const [block, ...more] = await pool.annotateAll('他們無限學習。');
    expect(more).toEqual([]);
    expect(block?.plain).toBe(true);
    expect(textOf(block as WireBlock)).toBe('他們無限學習。');
  });

  it('even when the segmenter is what hangs', async () => {
    const [block] = await pool.annotateAll('切不完的書。');
    expect(block?.lexemes.map((lexeme) => lexeme[1])).toEqual(['切', '不', '完', '的', '書', '。']);
  });

  it('is told of in each of its paragraphs, and of no other', async () => {
    const lines = await collect(pool.annotate(request(among('拋出')), 'contract'));
    const plain = lines.filter((line) => (line as { plain?: true }).plain);
    expect(plain).toHaveLength(1);
    expect(JSON.stringify(plain[0])).toContain('拋');
  });

  it('is met only so often: after some the rest of the text is plain', async () => {
    const paragraph = `拋出，${'我們今天去學校看書。'.repeat(300)}`;
    const blocks = await pool.annotateAll(Array.from({ length: 12 }, () => paragraph).join('\n'));
    expect(blocks).toHaveLength(12);
    expect(blocks.every(({ plain }) => plain)).toBe(true);
    const told = vi.mocked(console.error).mock.calls.filter(([what]) => /"block"/.test(what));
    expect(told).toHaveLength(3);
  });

  it('does not keep the text from being looked at block by block', async () => {
    const text = `看不完\n${article}`;
    const blocks = await pool.annotateAll(text);
    expect(blocks.map(textOf)).toEqual(usual(text).map(textOf));
    expect(blocks.some(({ plain }) => plain)).toBe(false);
  });

  it('is nothing its neighbours at the same worker see', async () => {
    const neighbours = Array.from({ length: 3 }, () => pool.annotateAll(article));
    const [stuck, ...others] = await Promise.all([pool.annotateAll(among('無限')), ...neighbours]);
    expect(stuck?.filter(({ plain }) => plain)).toHaveLength(1);
    const expected = usual(article);
    for (const blocks of others) expect(blocks).toEqual(expected);
  });
});

describe('many at once', () => {
  it('a short text is done before long ones that came first', async () => {
    const ended: string[] = [];
    const longer = Array.from({ length: 4 }, async () => {
      await pool.annotateAll(long);
      ended.push('long');
    });
    await pool.annotateAll('他去圖書館看書。').then(() => ended.push('short'));
    await Promise.all(longer);
    expect(ended[0]).toBe('short');
  });

  it('are refused when memory is not kept for more, until others have gone', async () => {
    const novel = '字'.repeat(LONGEST_TEXT);
    const open: Lines[] = [];
    const more = () => open.push(pool.annotate(request(novel), 'compact'));
    expect(() => {
      for (let count = 0; count < 1_000; count += 1) more();
    }).toThrow(expect.objectContaining({ code: 'busy' }));
    expect(open.length).toBeGreaterThan(10);
    for (const { stop } of open) stop();
    expect(more).not.toThrow();
    open.at(-1)?.stop();
  });

  it('one that nobody reads any more holds no place and does no work', async () => {
    const { chunks, stop } = pool.annotate(request(among('無限')), 'compact');
    await chunks.next();
    stop();
    await expect(chunks.next()).rejects.toThrow('Nobody reads');
    const started = vi.mocked(console.error).mock.calls.length;
    expect(await pool.annotateAll('茶')).toHaveLength(1);
    expect(vi.mocked(console.error).mock.calls).toHaveLength(started);
  });
});

describe('the process’s pool', () => {
  it('takes texts in from its first engine to its end; is one, and ends with a last line for whoever still reads', async () => {
    expect(isPoolReady()).toBe(false);
    expect(getPool()).toBe(getPool());
    await getPool().info();
    expect(isPoolReady()).toBe(true);
    const { chunks } = getPool().annotate(request(article.repeat(5)), 'compact');
    await chunks.next();
    const closing = closePool(0);
    expect(isPoolReady()).toBe(false);
    const rest = (async () => {
      for await (const _ of chunks);
    })();
    await expect(rest).rejects.toMatchObject({ code: 'busy' });
    await closing;
    await expect(getPool().annotateAll('茶')).rejects.toMatchObject({ code: 'busy' });
  });
});
