import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverNames } from '@/lib/annotate/name/discover-names';
import { findNames } from '@/lib/annotate/name/find-names';
import { joinNames } from '@/lib/annotate/name/join-names';
import type { NameTable, NameTools } from '@/lib/annotate/name/rule';
import { insideWorks } from '@/lib/annotate/name/works';
import { marked } from './marked';

/** Words with their occurrences in a frequency list; everything else is unknown to it. */
const WORDS: Readonly<Record<string, number>> = {
  张: 9000,
  王: 9000,
  李: 8000,
  黄: 8000,
  高: 40000,
  方: 9000,
  仁: 900,
  志: 900,
  敏: 500,
  文: 3000,
  中: 240000,
  的: 3000000,
  在: 700000,
  曾: 20000,
  建: 900,
  说: 200000,
  表示: 20000,
  兴: 900,
  很: 80000,
  建中: 30,
  高兴: 5000,
  副: 3000,
  部长: 3000,
  先: 4000,
  帝: 600,
  象: 9000,
  科技: 9000,
  公司: 30000,
  特: 1500,
  斯: 900,
  拉: 4000,
  经理: 3000,
  马: 9000,
  丁: 900,
  路: 9000,
  德: 900,
  亚: 900,
  人: 200000,
  重置: 100,
  总裁: 900,
  天: 40000,
  气: 4000,
  天气: 4000,
  古: 9000,
  希腊: 4000,
  和: 900000,
};
const tools: NameTools = {
  has: (word) => word in WORDS,
  frequency: (word) => WORDS[word] ?? 0,
};

const EMPTY: NameTable = new Map();
const named = (words: string, table: NameTable = EMPTY): string[] => {
  const given = marked(words);
  return findNames(given, table, tools).map(
    ({ start, end, type, latin }) =>
      `${given.text.slice(start, end)} ${type ?? '-'}${latin ? ` ${latin}` : ''}`,
  );
};

describe('persons', () => {
  it.each([
    ['副|部长|王|志|敏|表示', '王志敏 person'],
    ['，|黄|仁|勋|说', '黄仁勋 person'],
    ['经理|张|文|曾|说', '张文 person'],
    ['张|建|中曾|在', '张建中 person'],
    ['，|欧阳|志|敏|说', '欧阳志敏 person'],
    ['，|大谷|志|敏|说', '大谷志敏 person'],
  ])('%s', (words, expected) => {
    expect(named(words)).toEqual([expected]);
  });

  it.each(['人|很|高|兴', '天气|很|高', '在|方|的', '说|王|的|马', '高兴|的|马'])(
    'sees none in %s',
    (words) => {
      expect(named(words)).toEqual([]);
    },
  );
});

describe('nicknames', () => {
  it.each([
    ['小|明|跑', '小明 person'],
    ['跟|老王|跑', '老王 person'],
    ['老|李|，', '老李 person'],
    ['，|阿|德|说', '阿德 person'],
    ['小|桔|：|到|了|没', '小桔 person'],
    ['阿|尘|:|好', '阿尘 person'],
  ])('%s', (words, expected) => {
    expect(named(words)).toEqual([expected]);
  });

  it.each([
    '小|狗|跑',
    '小|狗|叫|：|汪',
    '看|小|桔|：',
    '老|树|下',
    '小|明天|的',
    '老|方|的',
    '阿|拉',
  ])('sees none in %s', (words) => {
    expect(named(words)).toEqual([]);
  });
});

describe('foreign names', () => {
  it('joins runs of sounds', () => {
    expect(named('在|特|拉|斯|的')).toEqual(['特拉斯 -']);
    expect(named('会见|古|特|瑞斯|时')).toEqual(['古特瑞斯 -']);
    expect(named('在|古|希腊|的')).toEqual([]);
    expect(named('马|丁|·|路|德')).toEqual(['马丁 person', '路德 person']);
  });

  it('leaves a sound that is a word alone', () => {
    expect(named('在|马|路')).toEqual([]);
  });

  it('begins after a title and ends before what people do', () => {
    expect(named('总裁|拉|达特|马|在')).toEqual(['拉达特马 person']);
    expect(named('在|达特|马|表示')).toEqual(['达特马 person']);
    expect(named('在|达特|马|很')).toEqual([]);
  });
});

describe('what brackets give away', () => {
  it('takes the Latin form', () => {
    expect(named('总裁|普|瑞|(|Jay Puri|)|说')).toEqual(['普瑞 person Jay Puri']);
  });

  it('takes a ticker, also for a word of the dictionary', () => {
    expect(named('重置|(|688256.SH|)')).toEqual(['重置 organization']);
    expect(named('重置|(|Reset|)')).toEqual([]);
    expect(named('重置|(|reset|)')).toEqual([]);
  });
});

describe('organisations', () => {
  it('joins 科技 to an unknown word, and leaves 公司 apart', () => {
    expect(named('，|燧|先|科技|说')).toEqual(['燧先科技 organization']);
    expect(named('，|燧|帝|公司|说')).toEqual(['燧帝 organization']);
    expect(named('，|先|的|科技')).toEqual([]);
  });
});

describe('a name seen once helps elsewhere', () => {
  const table = discoverNames(
    [marked('，|燧|帝|科技|说'), marked('普|瑞|(|Jay Puri|)'), marked('经理|张|建|中曾|说')],
    tools,
  );

  it('finds it where nothing gives it away', () => {
    expect(named('人|很|燧|帝', table)).toEqual(['燧帝 organization']);
    expect(named('在|普|瑞|的', table)).toEqual(['普瑞 person Jay Puri']);
  });

  it('leaves a word of the piece it cuts', () => {
    expect(named('的|张|建|中曾|在', table)).toEqual(['张建中 person']);
  });

  it('does not cut a dictionary word', () => {
    expect(named('很|高兴', new Map([['很高', {}]]))).toEqual([]);
  });
});

describe('joined pieces', () => {
  it('tile the same stretch', () => {
    const word = fc.constantFrom(...Object.keys(WORDS), '，', '·', 'Jay', '(');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
        const given = marked(words.join('|'));
        const pieces = joinNames(
          given.pieces,
          findNames(given, discoverNames([given], tools), tools),
        );
        let at = 0;
        for (const piece of pieces) {
          expect(piece.start).toBe(at);
          expect(piece.end).toBeGreaterThan(piece.start);
          at = piece.end;
        }
        expect(at).toBe(given.text.length);
      }),
    );
  });
});

describe('works', () => {
  it('are what stands between 《 and 》', () => {
    expect([...insideWorks(['讀', '《', '紅樓夢', '》', '和', '〈', '春', '〉'])]).toEqual([2, 6]);
    expect([...insideWorks(['《', '沒有', '完'])]).toEqual([]);
    expect([...insideWorks(['完', '》', '了'])]).toEqual([]);
  });

  it('are one word each, but for those that are no name', () => {
    expect(named('看|《|天|马|的|路|》|很')).toEqual(['天马的路 work']);
    expect(named('《|王|志|敏|说|》')).toEqual(['王志敏说 work']);
    expect(named('《|天|，|马|》')).toEqual([]);
    expect(named('《|马|Jay|》')).toEqual([]);
    expect(named('《|一|个|人|在|路|上|很|高|兴|的|天|气|》')).toEqual([]);
  });

  it('are known again without their marks when they are long enough', () => {
    const table = discoverNames([marked('《|天|马|路|人|》|和|《|马|路|》')], tools);
    expect(named('在|天|马|路|人|中', table)).toEqual(['天马路人 work']);
    expect(named('在|马|路|中', table)).toEqual([]);
  });
});
