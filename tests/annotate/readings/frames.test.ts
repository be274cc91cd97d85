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
  累|累|lei3|to accumulate
  累|累|lei4|tired
  供|供|gong1|to provide
  供|供|gong4|to lay out offerings
  假|假|jia3|fake
  假|假|jia4|vacation
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
  ['倒', '牆 倒 。', 'dao3'],
  ['累', '我 很 累 。', 'lei4'],
  ['供', '僅 供 參考 。', 'gong1'],
  ['假', '明天 起 放 假 。', 'jia4'],
  ['呢', '他 呢 ？', 'ne5'],
])('%s in %s is %s', (character, sentence, expected) => {
  expect(readingOf(character, sentence, DICTIONARY)).toBe(expected);
});
