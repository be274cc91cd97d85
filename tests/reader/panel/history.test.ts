import { describe, expect, it } from 'vitest';
import { createHistory, type LookedUp } from '../../../lib/reader/panel/history';

const item = (traditional: string, offset = 0): LookedUp => ({
  traditional,
  simplified: traditional,
  gloss: 'gloss',
  textId: 'tea',
  textTitle: '茶',
  href: '/read/tea',
  offset,
});

function sitting(text: string | null = null) {
  const kept = { text };
  return {
    kept,
    storage: {
      read: () => kept.text,
      write: (next: string) => {
        kept.text = next;
      },
    },
  };
}

describe('history', () => {
  it('lists each word once, the latest first, and lasts over a reload', () => {
    const { storage } = sitting();
    const history = createHistory(storage);
    for (const word of ['茶', '水', '茶']) history.getState().add(item(word));
    expect(history.getState().items.map(({ traditional }) => traditional)).toEqual(['茶', '水']);
    expect(createHistory(storage).getState().items).toEqual(history.getState().items);
    history.getState().clear();
    expect(createHistory(storage).getState().items).toEqual([]);
  });

  it('keeps the two hundred latest', () => {
    const history = createHistory(sitting().storage);
    for (let count = 0; count < 250; count++) history.getState().add(item(`詞${count}`));
    expect(history.getState().items).toHaveLength(200);
    expect(history.getState().items[0]?.traditional).toBe('詞249');
  });

  it.each(['{', '7', '[1, null, {"traditional":"茶"}]'])('makes nothing of %j', (text) => {
    expect(createHistory(sitting(text).storage).getState().items).toEqual([]);
  });

  it('works where nothing can be kept', () => {
    const off = () => {
      throw new Error('SecurityError');
    };
    const history = createHistory({ read: off, write: off });
    history.getState().add(item('茶'));
    expect(history.getState().items).toHaveLength(1);
  });
});
