import { expect, it } from 'vitest';
import { readingOf } from './sentence';

const DICTIONARY = `
  教|教|jiao4|religion
  教|教|jiao1|to teach
  還|还|hai2|still
  還|还|huan2|to return
  種|种|zhong3|kind
  種|种|zhong4|to plant
  背|背|bei1|to carry on the back
  背|背|bei4|back
  空|空|kong1|empty
  空|空|kong4|free time
  量|量|liang2|to measure
  量|量|liang4|amount
  倒|倒|dao3|to fall
  倒|倒|dao4|to pour
  轉|转|zhuan3|to turn
  轉|转|zhuan4|to revolve
  說|说|shuo1|to say
  說|说|shui4|to persuade
  累|累|lei3|to accumulate
  累|累|lei4|tired
  供|供|gong1|to provide
  供|供|gong4|to lay out offerings
  假|假|jia3|fake
  待|待|dai4|to wait
  待|待|dai1|to stay
  假|假|jia4|vacation
  得到|得到|de2 dao4|to get
  看|看|kan4|to see
  切|切|qie4|absolutely
  曲|曲|qu3|tune
  曲|曲|qu1|bent
  彈|弹|dan4|bullet
  彈|弹|tan2|to flick
  切|切|qie1|to cut
  花|花|hua1|flower
  曾|曾|ceng2|once
  曾|曾|Zeng1|surname Zeng
  得|得|de2|to obtain
  得|得|dei3|to have to
  得|得|de5|particle
  呢|呢|ne5|particle
  呢|呢|ni2|woolen cloth
`;

it.each([
  ['教', '我 教 你 中文 。', 'jiao1'],
  ['還', '他 把 書 還 給 我 。', 'huan2'],
  ['還', '他 還 在 家 。', 'hai2'],
  ['種', '他 種 了 三 棵 樹 。', 'zhong4'],
  ['種', '這 種 樹 很 高 。', 'zhong3'],
  ['背', '他 背 著 妹妹 。', 'bei1'],
  ['背', '我 背 不 出來 。', 'bei4'],
  ['空', '你 有 空 嗎 ？', 'kong4'],
  ['量', '護士 量 體溫 。', 'liang2'],
  ['倒', '請 倒 茶 。', 'dao4'],
  ['轉', '月亮 繞 著 地球 轉 。', 'zhuan4'],
  ['轉', '孩子 圍 著 大樹 轉 個 不停 。', 'zhuan4'],
  ['轉', '繞 過 公園 ， 再 往 右 轉 。', 'zhuan3'],
  ['轉', '繞 路 轉 車 。', 'zhuan3'],
  ['轉', '他 繞 到 門口 轉 了 個 彎 。', 'zhuan3'],
  ['說', '不亦 說 乎 ？', 'yue4'],
  ['曲', '他 曲 著 腿 。', 'qu1'],
  ['彈', '球 彈 出去 了 。', 'tan2'],
  ['累', '他 累 倒 了 。', 'lei4'],
  ['種', '我 種 下去 了 。', 'zhong4'],
  ['切', '再 切 一 盤 水果 。', 'qie1'],
  ['切', '切 不可 忘記 。', 'qie4'],
  ['說', '他 說 好 。', 'shuo1'],
  ['倒', '牆 倒 。', 'dao3'],
  ['累', '我 很 累 。', 'lei4'],
  ['供', '僅 供 參考 。', 'gong1'],
  ['待', '他 待 在 家 。', 'dai1'],
  ['待', '有 待 改善 。', 'dai4'],
  ['呢', '他 呢 ？', 'ne5'],
  ['得到', '我 看 得到 山 。', 'de5 dao4'],
  ['得到', '我 得到 一 本 書 。', 'de2 dao4'],
  ['得', '就 得 花 錢 。', 'dei3'],
  ['得', '也 得 獎 了', 'de2'],
  ['曾', '我 姓 曾 。', 'Zeng1'],
  ['曾', '曾 老師 好 。', 'Zeng1'],
  ['曾', '他 曾 來 過 。', 'ceng2'],
])('%s in %s is %s', (character, sentence, expected) => {
  expect(readingOf(character, sentence, DICTIONARY)).toBe(expected);
});
