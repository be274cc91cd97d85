import { describe, expect, it } from 'vitest';
import { readingOf } from './sentence';

const DICTIONARY = `
  為|为|wei2|as; to be
  為|为|wei4|for
  地|地|di4|earth
  地|地|de5|-ly
  得|得|de2|to obtain
  得|得|de5|structural particle
  得|得|dei3|to have to
  著|着|zhao2|to touch
  著|着|zhe5|aspect particle
  著|着|zhuo2|to wear
  著|著|zhu4|to write
  了|了|le5|completed action
  了|了|liao3|to finish
  中|中|zhong1|within
  中|中|zhong4|to hit
  應|应|ying1|should
  應|应|ying4|to answer
  過|过|guo4|to cross
  過|过|guo5|(experienced action marker)
  要|要|yao4|to want
  去|去|qu4|to go
  跑|跑|pao3|to run
  說|说|shuo1|to say
  走|走|zou3|to walk
  看|看|kan4|to see
  笑|笑|xiao4|to laugh
  睡|睡|shui4|to sleep
  提供|提供|ti2 gong1|to offer
  紀念|纪念|ji4 nian4|to commemorate
  打開|打开|da3 kai1|to open
  遵守|遵守|zun1 shou3|to comply with
  慢慢|慢慢|man4 man4|slowly
  送行|送行|song4 xing2|to see someone off
  代表|代表|dai4 biao3|to represent; representative
  和|和|huo4|to mix together
  小心|小心|xiao3 xin1|careful
`;

const reads = (word: string) => (words: string, expected: string) => {
  expect(readingOf(word, words, DICTIONARY), words).toBe(expected);
};

describe('為', () => {
  const wei = reads('為');
  it('is wèi before the one something is done for, or the aim', () => {
    wei('他 為 我們 做 了 飯 。', 'wei4');
    wei('學校 為 新生 提供 宿舍 。', 'wei4');
    wei('為 紀念 祖父 ， 他 種 了 樹 。', 'wei4');
    wei('大家 都 為 這 件 事 而 高興 。', 'wei4');
  });
  it('is wèi where people have something done for them', () => {
    wei('老師 為 同學 送行 。', 'wei4');
    wei('民眾 為 罹難 者 送行 。', 'wei4');
    wei('主席 為 學生 代表 。', 'wei2');
    wei('成員 為 老師 和 學生 。', 'wei2');
    wei('這裡 為 學生 宿舍 。', 'wei2');
    wei('題目 為 老師 送行 的 人 。', 'wei2');
  });
  it('is wéi where it could be 是 or 作', () => {
    wei('全長 為 三 公里 。', 'wei2');
    wei('雄鳥 則 為 黑色 。', 'wei2');
    wei('後來 改名 為 光復 國小 。', 'wei2');
    wei('以 茶 為 禮 。', 'wei2');
    wei('這裡 為 提供 早餐 的 旅館 。', 'wei2');
  });
});

describe('地', () => {
  const di = reads('地');
  it('is de between an adverbial and its verb', () => {
    di('他 慢慢 地 走 。', 'de5');
    di('她 小心 地 打開 信 。', 'de5');
  });
  it('is dì where it is the ground', () => {
    di('地 很 滑 。', 'di4');
    di('他 來 了 ， 地 很 滑 。', 'di4');
    di('這 是 產 地 。', 'di4');
    di('生產 地 是 日本 。', 'di4');
    di('蹲 在 地 上 。', 'di4');
  });
});

describe('得', () => {
  const de = reads('得');
  it('is de after a verb', () => {
    de('他 跑 得 很 快 。', 'de5');
  });
  it('is děi where something must be done', () => {
    de('我 得 走 了 。', 'dei3');
    de('你 還 得 看 書 。', 'dei3');
    de('下午 很 忙 ， 得 按時 走 。', 'dei3');
  });
  it('is dé where something is got', () => {
    de('我 得 獎 。', 'de2');
    de('甲隊 得 三 分 。', 'de2');
    de('他 得 癌症 走 了 。', 'de2');
  });
  it('is dé where the law lets one', () => {
    de('處 六 個 月 ， 得 易科罰金 。', 'de2');
    de('主管 機關 得 命 他 停業 。', 'de2');
  });
});

describe('地 after what is counted or left out', () => {
  it.each(['燈 一 盞 一 盞 地 亮 了 。', '他 頭 也 不 回 地 走 了 。'])(
    'is de in %s',
    (sentence) => {
      reads('地')(sentence, 'de5');
    },
  );
});

describe('著', () => {
  const zhe = reads('著');
  it('is zhe after a verb', () => zhe('她 笑 著 說 。', 'zhe5'));
  it('is zháo where something is attained', () => {
    zhe('他 睡 著 了 。', 'zhao2');
    zhe('怎麼 也 睡 不 著 。', 'zhao2');
  });
  it('is zhe after a verb before a title', () => {
    zhe('他 看 著 《 紅樓夢 。', 'zhe5');
    zhe('孔子 著 《 春秋 。', 'zhu4');
  });
  it('is zhuó of clothes and zhù of books', () => {
    zhe('身 著 長袍 。', 'zhuo2');
    zhe('他 著 有 三 本 書 。', 'zhu4');
  });
});

describe('了, 中, 應', () => {
  it('reads 了 as liǎo of what one can do', () => {
    reads('了')('他 走 了 。', 'le5');
    reads('了')('我 走 得 了 。', 'liao3');
  });
  it('reads 應 as yìng where nobody answers', () => {
    reads('應')('叫 他 三 次 都 不 應 。', 'ying4');
    reads('應')('你 不 應 說 。', 'ying1');
  });
  it('reads 中 as zhòng where something hits', () => {
    reads('中')('他 射 中 靶 。', 'zhong4');
    reads('中')('船 中 了 三 炮 。', 'zhong4');
    reads('中')('書 中 有 畫 。', 'zhong1');
  });
  it('reads 應 as yīng "should", yìng "at the request of"', () => {
    reads('應')('我們 應 遵守 規定 。', 'ying1');
    reads('應')('他 應 老師 之 邀 來 演講 。', 'ying4');
  });
});

describe('過', () => {
  const guo = reads('過');
  it('is a particle after what somebody has done', () => {
    guo('我 看 過 這 本 書 。', 'guo5');
    guo('他 打開 過 。', 'guo5');
    guo('我 沒 走 過 這 條 路 。', 'guo5');
  });
  it('is a particle before a clause that begins with 來 or 後', () => {
    guo('她 說 過 來不及 了 。', 'guo5');
  });
  it('is guò where something is crossed, passed or spent', () => {
    guo('他 走 過 一 座 橋 。', 'guo4');
    guo('我們 要 過 河 。', 'guo4');
    guo('過 了 三 天 。', 'guo4');
    guo('他 跑 過 來 。', 'guo4');
  });
});
