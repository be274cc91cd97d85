import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { give, givenBy, sharedText, take, takenAt } from '../../lib/offline/inbox';

const form = (fields: Readonly<Record<string, string | File>>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe('what is shared', () => {
  it('is a text, with its title unless it begins with it, and an address behind it', () => {
    expect(sharedText('夜市', '人山人海。')).toBe('夜市\n人山人海。');
    expect(sharedText('夜市', '夜市裡人山人海。')).toBe('夜市裡人山人海。');
    expect(sharedText('', '人山人海。')).toBe('人山人海。');
    expect(sharedText('只有題目', ' ')).toBe('只有題目');
    expect(givenBy(form({ title: '', text: '茶', url: 'https://example.org/' }))).toEqual({
      kind: 'text',
      from: '茶\nhttps://example.org/',
    });
  });

  it('is a file of words or of text, by its name', () => {
    for (const name of ['a.CSV', 'b.apkg', 'c.tsv', 'd.colpkg']) {
      const given = givenBy(form({ file: new File([''], name) }));
      expect([name, given.kind, takenAt(given)]).toEqual([name, 'words', '/vocabulary#given']);
    }
    const text = givenBy(form({ file: new File(['茶'], 'novel.txt'), title: 'ignored' }));
    expect([text.kind, takenAt(text)]).toEqual(['text', '/#given']);
  });

  it('is taken once, the latest of its kind', async () => {
    expect(await take('text')).toBeNull();
    await give({ kind: 'text', from: '先' });
    await give({ kind: 'text', from: '後' });
    await give({ kind: 'words', from: new File(['茶'], 'a.csv') });
    expect(await take('text')).toEqual({ kind: 'text', from: '後' });
    expect(await take('text')).toBeNull();
    expect((await take('words'))?.kind).toBe('words');
  });
});
