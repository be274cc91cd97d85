import { describe, expect, it } from 'vitest';
import { readAnnotateRequest } from '@/lib/server/http/annotate-request';

const asJson = (body: unknown): Request =>
  new Request('http://localhost/api/annotate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a request with corrections', () => {
  const rule = { id: 'a', surface: '讀書', words: ['讀', '書'], at: { textId: 't', offset: 3 } };

  it('says which text they may hold in', async () => {
    const { options } = await readAnnotateRequest(
      asJson({ text: '我讀書。', corrections: [rule], textId: 't' }),
    );
    expect(options).toEqual({ corrections: [rule], textId: 't' });
  });

  it('need not', async () => {
    const { options } = await readAnnotateRequest(asJson({ text: '我讀書。' }));
    expect(options).toEqual({});
  });

  it.each([
    ['is longer than a page can make it', { surface: '讀'.repeat(51), words: ['讀'.repeat(51)] }],
    ['is read by an object', { pinyin: {} }],
    ['stands nowhere in its text', { at: { textId: 't', offset: -1 } }],
  ])('is refused when a rule %s', async (_, change) => {
    const request = asJson({ text: '我讀書。', corrections: [{ ...rule, ...change }] });
    await expect(readAnnotateRequest(request)).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('is refused when the text has no proper name', async () => {
    await expect(readAnnotateRequest(asJson({ text: '茶', textId: 5 }))).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('corrections', () => {
  const request = (rule: object) =>
    readAnnotateRequest(asJson({ text: '𠮷野', corrections: [rule] }));

  it.each([
    [
      'a word ends in the middle of a character',
      { surface: '𠮷野', words: ['\ud842', '\udfb7野'] },
    ],
    ['the stretch begins in the middle of one', { surface: '\udfb7野', words: ['\udfb7野'] }],
    ['the words are others', { surface: '𠮷野', words: ['𠮷'] }],
  ])('are refused where %s', async (_what, rule) => {
    await expect(request({ id: 'a', ...rule })).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('may cut beside a character of two units', async () => {
    const rule = { id: 'a', surface: '𠮷野', words: ['𠮷', '野'] };
    expect((await request(rule)).options.corrections).toEqual([rule]);
  });
});

describe('a request for the rest of a text', () => {
  it('says from where on', async () => {
    expect((await readAnnotateRequest(asJson({ text: '茶', from: 600 }))).options).toEqual({
      from: 600,
    });
  });

  it.each([-1, 0.5, '600', null])('is refused for %j, which is no offset', async (from) => {
    await expect(readAnnotateRequest(asJson({ text: '茶', from }))).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('the standard of a text given in Simplified', () => {
  const plain = (query: string) =>
    readAnnotateRequest(
      new Request(`http://localhost/api/annotate${query}`, { method: 'POST', body: '里面' }),
    );

  it('is Taiwan’s unless asked for in the body or the address', async () => {
    expect(await plain('')).toMatchObject({ standard: 'taiwan' });
    expect(await plain('?standard=hongkong')).toMatchObject({ standard: 'hongkong' });
    const { standard } = await readAnnotateRequest(asJson({ text: '里面', standard: 'opencc' }));
    expect(standard).toBe('opencc');
  });

  it('is refused where it is none we know', async () => {
    await expect(plain('?standard=singapore')).rejects.toMatchObject({ code: 'bad-request' });
    await expect(readAnnotateRequest(asJson({ text: '里面', standard: 3 }))).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});
