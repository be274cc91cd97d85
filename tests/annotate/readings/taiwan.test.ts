import { describe, expect, it } from 'vitest';
import { formatNumbered } from '@/lib/domain/reading/reading';
import { read } from './sentence';

const DICTIONARY = `
  星期|星期|xing1 qi1|week
  企業|企业|qi3 ye4|company
  銀行|银行|yin2 hang2|bank
  知識|知识|zhi1 shi5|knowledge
  衣服|衣服|yi1 fu5|clothes
  服|服|fu2|clothes
  識|识|shi2|to know
  桌子|桌子|zhuo1 zi5|table
  石頭|石头|shi2 tou5|stone
  爸爸|爸爸|ba4 ba5|dad
  部分|部分|bu4 fen5|part
  垃圾|垃圾|la1 ji1|rubbish
  和|和|he2|and|han4
  和平|和平|he2 ping2|peace
  品質|品质|pin3 zhi4|quality
  人質|人质|ren2 zhi4|hostage
  不勝|不胜|bu4 sheng4|to be unable to bear
  勝利|胜利|sheng4 li4|victory
  微軟|微软|Wei1 ruan3|Microsoft
  亞|亚|ya4|second|ya3
  亞洲|亚洲|Ya4 zhou1|Asia
  汽車|汽车|qi4 che1|car
  踏實|踏实|ta1 shi5|firmly-based|ta4 shi2
  椰|椰|ye1|coconut palm|ye2
  椰子|椰子|ye1 zi5|coconut
  蘿蔔糕|萝卜糕|luo2 bo5 gao1|turnip cake
  一幢|一幢|yi1 zhuang4|one building
  巷弄|巷弄|xiang4 long4|alleys
  弄壞|弄坏|nong4 huai4|to break
  夭折|夭折|yao1 zhe2|to die young
  相親相愛|相亲相爱|xiang1 qin1 xiang1 ai4|to love one another
  縱橫|纵横|zong4 heng2|vertical and horizontal
  縱剖面|纵剖面|zong4 pou1 mian4|vertical section
  縱容|纵容|zong4 rong2|to indulge
  供桌|供桌|gong4 zhuo1|altar table
  供詞|供词|gong4 ci2|confession
  歲數|岁数|sui4 shu5|age
  數|数|shu3|to count
  數|数|shu4|number
  性行為|性行为|xing4 xing2 wei2|sexual behaviour
  攪混|搅混|jiao3 hun2|to muddle
  相親|相亲|xiang1 qin1|blind date
  相親相愛|相亲相爱|xiang1 qin1 xiang1 ai4|to love each other
  葉公好龍|叶公好龙|Ye4 Gong1 hao4 long2|ardour that is all in name
  暖和|暖和|nuan3 huo5|nice and warm
`;

const taiwan = (word: string): string => formatNumbered(read(word, DICTIONARY)[0]?.taiwan ?? []);

describe('the reading by the standard of Taiwan', () => {
  it('is the same where the standards agree', () => {
    expect(taiwan('銀行')).toBe('yin2 hang2');
    expect(taiwan('汽車')).toBe('qi4 che1');
    expect(taiwan('勝利')).toBe('sheng4 li4');
  });
  it('follows the character wherever it stands, capitals kept', () => {
    expect(taiwan('星期')).toBe('xing1 qi2');
    expect(taiwan('企業')).toBe('qi4 ye4');
    expect(taiwan('微軟')).toBe('Wei2 ruan3');
    expect(taiwan('品質')).toBe('pin3 zhi2');
  });
  it('follows a known word inside a longer one, unless the longer one has its own', () => {
    expect(taiwan('蘿蔔糕')).toBe('luo2 bo5 gao1');
    expect(taiwan('相親相愛')).toBe('xiang1 qin1 xiang1 ai4');
    expect(taiwan('一幢')).toBe('yi1 chuang2');
    expect(taiwan('巷弄')).toBe('xiang4 nong4');
    expect(taiwan('弄壞')).toBe('nong4 huai4');
    expect(taiwan('夭折')).toBe('yao1 zhe2');
  });
  it('tells apart what Taiwan tells apart in one character', () => {
    expect(taiwan('縱橫')).toBe('zong1 heng2');
    expect(taiwan('縱剖面')).toBe('zong1 pou3 mian4');
    expect(taiwan('縱容')).toBe('zong4 rong2');
    expect(taiwan('供桌')).toBe('gong4 zhuo1');
    expect(taiwan('供詞')).toBe('gong1 ci2');
    expect(taiwan('性行為')).toBe('xing4 xing2 wei2');
    expect(taiwan('攪混')).toBe('jiao3 hun4');
  });
  it('but not in words that are an exception', () => {
    expect(taiwan('人質')).toBe('ren2 zhi4');
  });
  it('takes the dictionary’s notes on words, and on characters unless they are outdated', () => {
    expect(taiwan('踏實')).toBe('ta4 shi2');
    expect(taiwan('椰子')).toBe('ye2 zi5');
    expect(taiwan('亞洲')).toBe('Ya4 zhou1');
  });
  it('keeps full tones the Mainland lightens, but not endings and doubled words', () => {
    expect(taiwan('知識')).toBe('zhi1 shi4');
    expect(taiwan('衣服')).toBe('yi1 fu2');
    expect(taiwan('部分')).toBe('bu4 fen4');
    expect(taiwan('歲數')).toBe('sui4 shu4');
    expect(taiwan('桌子')).toBe('zhuo1 zi5');
    expect(taiwan('石頭')).toBe('shi2 tou5');
    expect(taiwan('爸爸')).toBe('ba4 ba5');
  });
  it('knows words and pieces of words', () => {
    expect(taiwan('垃圾')).toBe('le4 se4');
    expect(taiwan('不勝')).toBe('bu4 sheng1');
  });
  it('lets a longer listed word rule over a shorter one inside it', () => {
    expect(taiwan('相親')).toBe('xiang4 qin1');
    expect(taiwan('相親相愛')).toBe('xiang1 qin1 xiang1 ai4');
  });
  it('keeps the capitals of the dictionary', () => {
    expect(taiwan('葉公好龍')).toBe('She4 Gong1 hao4 long2');
  });
  it('leaves light what is listed as light', () => {
    expect(taiwan('暖和')).toBe('nuan3 huo5');
  });
  it('says hàn for 和 alone, hé inside words', () => {
    expect(taiwan('和')).toBe('han4');
    expect(taiwan('和平')).toBe('he2 ping2');
  });
});
