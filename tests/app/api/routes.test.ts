import { describe, expect, it } from 'vitest';
import { POST } from '@/app/api/annotate/route';
import { GET as characters } from '@/app/api/frequent-characters/route';
import { GET as frequentWords } from '@/app/api/frequent-words/route';
import { GET as health } from '@/app/api/health/route';
import { GET as lookup } from '@/app/api/lookup/route';
import { GET as search } from '@/app/api/search/route';
import { POST as wordFacts } from '@/app/api/word-facts/route';
import { POST as words } from '@/app/api/words/route';
import type { Entry, Lookup } from '@/lib/domain/lexicon/lexicon';
import type { SearchResult } from '@/lib/domain/lexicon/search';
import { decodeBlock } from '@/lib/domain/wire/wire';
import { LONGEST_TEXT } from '@/lib/server/http/body';

const ADDRESS = 'http://localhost/api';

const post = (body: BodyInit, { type = 'text/plain', query = '' } = {}) =>
  POST(
    new Request(`${ADDRESS}/annotate${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    }),
  );

const linesOf = async (response: Response) =>
  (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const json = (value: unknown) => post(JSON.stringify(value), { type: 'application/json' });

describe('POST /api/annotate', () => {
  it('streams one contract paragraph a line, with its entries', async () => {
    const response = await post('中國人。\n\n我們！');
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const lines = await linesOf(response);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ span: { start: 6, end: 9 } });
    const [word] = lines[1].sentences[0].tokens;
    expect(word.surface).toBe('我們');
    expect(lines[1].entries[word.entries[0]].traditional).toBe('我們');
  });

  it('streams wire blocks after a head for the app', async () => {
    const [head, ...blocks] = await linesOf(await post('中國人。', { query: '?form=compact' }));
    expect(head).toEqual({ version: 1, script: 'traditional', length: 4 });
    const block = decodeBlock(blocks[0]);
    expect(block.paragraphs[0]?.sentences[0]?.tokens.map((t) => t.surface).join('')).toBe(
      '中國人。',
    );
  });

  it.each([200, 4_000])(
    'gives the rest of a text of %i lines to whoever has its beginning',
    async (count) => {
      const text = Array.from({ length: count }, (_, index) => `第${index}天，我們去爬山。`).join(
        '\n',
      );
      const compact = async (from?: number) => {
        const body = JSON.stringify({
          text,
          textId: 'own',
          ...(from === undefined ? {} : { from }),
        });
        return linesOf(await post(body, { type: 'application/json', query: '?form=compact' }));
      };
      const [head, first, ...rest] = await compact();
      expect(rest.length).toBeGreaterThan(0);
      expect(await compact(first.end)).toEqual([head, ...rest]);
      expect(await compact(text.length)).toEqual([head]);
    },
  );

  it('spells a text given in Simplified by the standard asked for', async () => {
    const shown = async (query: string, text: string) => {
      const [line] = await linesOf(await post(text, { query }));
      return line.sentences[0].tokens.map((token: { traditional: string }) => token.traditional);
    };
    expect(await shown('', '里面有群众')).toEqual(['裡面', '有', '群眾']);
    expect(await shown('?standard=hongkong', '里面有群众')).toEqual(['裏面', '有', '羣眾']);
    expect(await shown('?standard=opencc', '里面有群众')).toEqual(['裏面', '有', '羣衆']);
    expect(await shown('?standard=opencc', '裡面有群眾')).toEqual(['裡面', '有', '群眾']);
  });

  it('applies corrections sent as JSON', async () => {
    const correction = { id: '1', surface: '中國人', words: ['中國人'] };
    const [line] = await linesOf(await json({ text: '中國人。', corrections: [correction] }));
    expect(line.sentences[0].tokens[0]).toMatchObject({
      surface: '中國人',
      flags: ['corrected'],
      entries: ['中國人|中国人|Zhong1 guo2 ren2'],
    });
  });

  it.each([
    ['an empty text', () => post(' \n '), 422, 'empty'],
    ['what is not UTF-8', () => post(new Uint8Array([0xff, 0xfe, 0x41])), 415, 'not-text'],
    [
      'what says it is in another encoding',
      () => post('茶', { type: 'text/plain; charset=utf-16le' }),
      415,
      'not-text',
    ],
    ['a text too long', () => post('字'.repeat(LONGEST_TEXT + 1)), 413, 'too-long'],
    ['broken JSON', () => post('{', { type: 'application/json' }), 400, 'bad-request'],
    ['JSON without text', () => json({ words: 1 }), 400, 'bad-request'],
    [
      'corrections that are none',
      () => json({ text: '人', corrections: [{ id: 1 }] }),
      400,
      'bad-request',
    ],
    [
      'a correction that loses text',
      () => json({ text: '人', corrections: [{ id: 'x', surface: '中國', words: ['中'] }] }),
      400,
      'bad-request',
    ],
  ])('refuses %s with a clear message', async (_, send, status, code) => {
    const response = await send();
    expect(response.status).toBe(status);
    const { error } = await response.json();
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
  });
});

describe('GET /api/search', () => {
  const ask = (query: string) =>
    search(new Request(`http://localhost/api/search?q=${encodeURIComponent(query)}`));

  it('gives the words that were found, by how they were found', async () => {
    const response = await ask('nihao');
    expect(response.status).toBe(200);
    const { query, found } = (await response.json()) as SearchResult;
    expect(query).toBe('nihao');
    expect(found[0]).toMatchObject({ by: 'sound', whole: true });
    expect(found[0]?.entries[0]?.traditional).toBe('你好');
  });

  it('says what is wrong with nothing and with too much', async () => {
    expect((await ask('  ')).status).toBe(400);
    expect((await ask('a'.repeat(101))).status).toBe(413);
  });
});

describe('POST /api/words', () => {
  const ask = (body: string) => words(new Request(`${ADDRESS}/words`, { method: 'POST', body }));

  it('gives the entries of each spelling in either script, in their order', async () => {
    const response = await ask(
      JSON.stringify({ words: ['绿豆', ' 歷史 ', '無此詞也哉', '', '发'] }),
    );
    const found = (await response.json()) as Entry[][];
    expect(found.map((entries) => entries[0]?.traditional)).toEqual([
      '綠豆',
      '歷史',
      undefined,
      undefined,
      expect.stringMatching(/[發髮]/),
    ]);
    expect(new Set(found[4]?.map(({ traditional }) => traditional))).toEqual(new Set(['發', '髮']));
  });

  it('says what is wrong with anything else, and with too much', async () => {
    for (const body of ['', 'null', '{}', '{"words":"茶"}', '{"words":[1]}']) {
      expect((await ask(body)).status, body).toBe(400);
    }
    expect((await ask(JSON.stringify({ words: Array(201).fill('茶') }))).status).toBe(413);
    expect((await ask(JSON.stringify({ words: ['茶'.repeat(101)] }))).status).toBe(413);
  });
});

describe('POST /api/word-facts', () => {
  const ask = (body: string) =>
    wordFacts(new Request(`${ADDRESS}/word-facts`, { method: 'POST', body }));

  it('says how frequent words are, and what', async () => {
    const words = ['花|花|hua1', '臺灣|台湾|Tai2 wan1', '无此词也哉', '经济', ''];
    const response = await ask(JSON.stringify({ words }));
    expect(await response.json()).toEqual([
      { band: 1, classes: expect.stringMatching(/n.*v|v.*n/) },
      { band: 1, classes: 'N' },
      { band: 6, classes: '' },
      { band: 1, classes: '' },
      { band: 6, classes: '' },
    ]);
  });

  it('says what is wrong with anything else, and with too much', async () => {
    for (const body of ['', '[]', '{"words":[null]}']) expect((await ask(body)).status).toBe(400);
    expect((await ask(JSON.stringify({ words: Array(2_001).fill('茶') }))).status).toBe(413);
    expect((await ask(JSON.stringify({ words: ['茶'.repeat(601)] }))).status).toBe(413);
  });
});

describe('GET /api/frequent-characters', () => {
  it('gives 3,000, the most frequent first, each once', async () => {
    const ranked = (await (await characters()).json()) as string[];
    expect(new Set(ranked).size).toBe(3_000);
    expect(ranked.slice(0, 30)).toEqual(expect.arrayContaining(['的', '一', '是', '不', '人']));
    expect(ranked.indexOf('茶')).toBeGreaterThan(500);
    expect(ranked).not.toContain('龘');
  });
});

describe('GET /api/frequent-words', () => {
  it('gives some 1,000, 1,500, 2,500, 5,000 and 10,000 words, each once', async () => {
    const bands = (await (await frequentWords()).json()) as string[][];
    const sizes = bands.map(({ length }) => length);
    expect(sizes).toHaveLength(5);
    for (const [index, about] of [1_000, 1_500, 2_500, 5_000, 10_000].entries()) {
      expect(Math.abs((sizes[index] ?? 0) - about) / about).toBeLessThan(0.35);
    }
    expect(new Set(bands.flat()).size).toBe(bands.flat().length);
    expect(bands[0]?.slice(0, 40)).toEqual(expect.arrayContaining(['的', '是', '我']));
    expect(bands[0]).not.toContain('鼎盛');
  });
});

describe('GET /api/lookup', () => {
  const ask = (query: string) =>
    lookup(new Request(`${ADDRESS}/lookup?q=${encodeURIComponent(query)}`));
  const partsOf = async (query: string): Promise<readonly string[]> => {
    const { parts } = (await (await ask(query)).json()) as Lookup;
    return parts.map(({ surface, entries: [first] }) => `${surface} ${first?.pinyin}`);
  };

  it('ranks what is inside as it is said there', async () => {
    expect(await partsOf('銀行')).toEqual(['銀 yin2', '行 hang2']);
    expect(await partsOf('后面')).toEqual(['後 hou4', '面 mian4']);
    expect(await partsOf('台積電')).toEqual(['台 Tai2', '積 ji1', '電 dian4']);
    expect(await partsOf('還錢')).toEqual(['還 huan2', '錢 qian2']);
  });

  it('lists nothing as a part of itself', async () => {
    expect(await partsOf('㗎')).toEqual([]);
    expect(await partsOf('爲什麼')).toEqual(['什麼 shen2 me5', '為 wei4', '什 shen2', '麼 me5']);
  });

  it('knows either script, variants, sub-words and characters', async () => {
    const found = await (await ask('圖書館')).json();
    expect(found.entries[0].traditional).toBe('圖書館');
    expect(found.parts.map((part: { surface: string }) => part.surface)).toEqual([
      '圖書',
      '書館',
      '圖',
      '書',
      '館',
    ]);
    expect((await (await ask('图书馆')).json()).entries[0].traditional).toBe('圖書館');
    expect((await (await ask('羣衆')).json()).entries[0].traditional).toBe('群眾');
    expect((await (await ask('后')).json()).entries.length).toBeGreaterThan(1);
  });

  it('refuses nothing, and too much', async () => {
    expect((await ask('')).status).toBe(400);
    expect((await ask('字'.repeat(101))).status).toBe(413);
  });
});

describe('GET /api/health', () => {
  it('says which segmenter works on which dictionary', async () => {
    const body = await (await health()).json();
    expect(body).toMatchObject({ ok: true });
    expect(body.segmenter).toMatch(/^(nodejieba|@node-rs\/jieba|hangjian)$/);
    expect(body.entries).toBeGreaterThan(100_000);
    expect(body.dictionaryDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
