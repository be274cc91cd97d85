import { describe, expect, it } from 'vitest';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();
const traditional = (text: string): string =>
  engine
    .annotate(text)
    .paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .map((token) => token.traditional)
    .join('');

describe('a text given in Simplified', () => {
  it.each([
    ['工厂制造的零件受到限制。', '工廠製造的零件受到限制。'],
    ['他自愿入伍。', '他自願入伍。'],
    ['三天后，两个人都来了。', '三天後，兩個人都來了。'],
    ['这出戏演了两个月。', '這齣戲演了兩個月。'],
    ['她住在大溪镇福安里。', '她住在大溪鎮福安里。'],
    ['他们在镇小学里上课。', '他們在鎮小學裡上課。'],
    ['于右任写得一手好字。', '于右任寫得一手好字。'],
    ['埃默里希先生来了。', '埃默里希先生來了。'],
    ['他每天冲咖啡。', '他每天沖咖啡。'],
    ['两车冲突。', '兩車衝突。'],
    ['十余光年。', '十餘光年。'],
    ['一位姓钟的姑娘，姓余的老师。', '一位姓鍾的姑娘，姓余的老師。'],
    ['花坛里放着泡菜坛，还有酒坛子。', '花壇裡放著泡菜罈，還有酒罈子。'],
    ['仆人仆倒在地。', '僕人仆倒在地。'],
    ['孔子云：“学而时习之。”', '孔子云：「學而時習之。」'],
  ])('%s', (given, expected) => {
    expect(traditional(given)).toBe(expected);
  });

  it('is told by its words where no character tells', () => {
    expect(engine.annotate('工厂制造的零件。').script).toBe('simplified');
    expect(engine.annotate('他在家具店上班。').script).toBe('none');
  });
});

describe('what may be meant', () => {
  const suggested = (text: string): (string | undefined)[] =>
    engine
      .annotate(text)
      .paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
      .flatMap((token) =>
        token.kind === 'word' && token.suggestion ? [token.suggestion.traditional] : [],
      );

  it('is suggested in a text of human hands', () => {
    expect(suggested('他借由音樂認識朋友。')).toEqual(['藉由']);
    expect(suggested('這件事委托給他。')).toEqual(['委託']);
  });

  it.each([
    ['恐泊今天不會來了。', '恐怕'],
    ['他門都走了。', '他們'],
    ['井非所有人都同意。', '並非'],
    ['末來的事誰知道？', '未來'],
    ['他己經走了。', '已經'],
    ['請在門口等侯。', '等候'],
  ])('is suggested of a word misread: %s', (text, word) => {
    expect(suggested(text)).toEqual([word]);
    const [token] = engine
      .annotate(text)
      .paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
      .filter((each) => each.kind === 'word' && each.suggestion);
    expect(token?.traditional).toBe(token?.surface);
  });

  it.each(['恐怕今天不會來了。', '他門牙掉了。', '他進門都不說話。', '樹木來年還會長。'])(
    'is not asked of what is well written: %s',
    (text) => {
      expect(suggested(text)).toEqual([]);
    },
  );

  it('is only suggested where both are written, even in a text that a machine converted', () => {
    const machine = '他的頭發很長，歷史很悠遠，后來他曆練了很久。這個詞匯很難。';
    const shown = traditional(machine);
    expect(shown).toContain('頭髮');
    expect(shown).toContain('詞匯');
    expect(suggested(machine)).toContain('詞彙');
  });

  it('is not asked of names', () => {
    expect(suggested('馬托格羅索在巴西。')).toEqual([]);
  });
});

describe('a wrong character of a machine', () => {
  it.each([
    ['森林裡住著一隻怕黑的貓頭鷹。', '森林裡住著一隻怕黑的貓頭鷹。'],
    ['他養了三隻會說話的鳥。', '他養了三隻會說話的鳥。'],
    ['海裡有許多魚。', '海裡有許多魚。'],
    ['離岸三百海裡。', '離岸三百海里。'],
    ['他住在大安區龍坡裡。', '他住在大安區龍坡里。'],
    ['用牌佔卜吉凶。', '用牌占卜吉凶。'],
    ['嶽飛是宋朝人。', '岳飛是宋朝人。'],
  ])('%s is shown as %s', (given, expected) => {
    expect(traditional(given)).toBe(expected);
  });

  it.each(['馬托格羅索在巴西。', '市公園裡有很多人。', '他在沉默裡過了一天。'])(
    '%s has none',
    (text) => {
      expect(traditional(text)).toBe(text);
    },
  );
});
