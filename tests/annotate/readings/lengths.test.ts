import { describe, expect, it } from 'vitest';
import { readingOf } from './sentence';

const DICTIONARY = `
  長|长|chang2|long
  長|长|zhang3|to grow
  少|少|shao3|few
  少|少|shao4|young
  當|当|dang1|when; should
  當|当|dang4|to regard as
  朋友|朋友|peng2 you5|friend
  總長|总长|zong3 chang2|total length
  總長|总长|zong3 zhang3|name used for cabinet ministers
  提供|提供|ti2 gong1|to offer
  為|为|wei2|to be
  為|为|wei4|for
  表現|表现|biao3 xian4|to show
`;

const reads = (word: string, words: string, expected: string) =>
  expect(readingOf(word, words, DICTIONARY), words).toBe(expected);

describe('長', () => {
  it('is cháng of what is measured', () => {
    reads('長', '橋 長 三 公里', 'chang2');
    reads('長', '頭髮 很 長', 'chang2');
  });
  it('is zhǎng of what grows', () => {
    reads('長', '樹 長 得 快', 'zhang3');
    reads('長', '他 長 大 了', 'zhang3');
  });
  it('decides 總長 by what follows', () => {
    reads('總長', '總長 約 三 公里', 'zong3 chang2');
    reads('總長', '他 是 總長', 'zong3 zhang3');
  });
});

it('reads 少 as shǎo beside amounts', () => {
  reads('少', '人 很 少', 'shao3');
  reads('少', '少 了 兩 本', 'shao3');
});

it('reads 當 as dàng after 把, in its own clause only', () => {
  reads('當', '我 把 他 當 朋友 。', 'dang4');
  reads('當', '他 把 門 關 上 ， 當 我 來 時 。', 'dang1');
});

describe('為 before a long clause', () => {
  it('is wèi although 的 follows the verb', () => {
    reads('為', '學校 為 新生 提供 良好 的 環境 。', 'wei4');
  });
  it('is wéi where the verb describes the noun', () => {
    reads('為', '這裡 為 一 家 提供 早餐 的 旅館 。', 'wei2');
  });
});
