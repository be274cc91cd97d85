import { describe, expect, it } from 'vitest';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();
const cut = (text: string): string =>
  engine
    .annotate(text)
    .paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .map(({ surface }) => surface)
    .join('|');

describe('a word that is two where it stands', () => {
  it.each([
    ['三天後他才回信。', '三|天|後|他|才|回信|。'],
    ['这个人过了三天后才走。', '这|个|人|过|了|三|天|后|才|走|。'],
    ['這個人我認識。', '這|個|人|我|認識|。'],
    ['要努力才能成功。', '要|努力|才|能|成功|。'],
    ['這齣戲很好看。', '這|齣|戲|很|好看|。'],
    ['海裡有魚。', '海|裡|有|魚|。'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['媽祖又稱天后。', '天后'],
    ['這是他個人的意見。', '個人'],
    ['她很有音樂才能。', '才能'],
    ['那段話讓觀眾出戲。', '出戲'],
    ['船離岸三海里。', '海里'],
  ])('%s has the word %s', (text, word) => {
    expect(cut(text).split('|')).toContain(word);
  });
});
