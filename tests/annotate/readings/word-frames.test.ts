import { expect, it } from 'vitest';
import { readingOf } from './sentence';

const DICTIONARY = `
  人家|人家|ren2 jia1|household
  人家|人家|ren2 jia5|other people
  地方|地方|di4 fang1|local
  地方|地方|di4 fang5|place
  過去|过去|guo4 qu4|past
  過去|过去|guo4 qu5|verb suffix
  正當|正当|zheng4 dang1|just when
  正當|正当|zheng4 dang4|legitimate
  重重|重重|chong2 chong2|layer upon layer
  重重|重重|zhong4 zhong4|heavily
  教會|教会|jiao1 hui4|to teach
  教會|教会|jiao4 hui4|church
  總長|总长|zong3 zhang3|chief
  總長|总长|zong3 chang2|overall length
  同行|同行|tong2 xing2|to travel together
  多重|多重|duo1 chong2|multiple
  長得|长得|zhang3 de5|to look
`;

it.each([
  ['人家', '人家 不 想 去 。', 'ren2 jia5'],
  ['人家', '別 讓 人家 等 。', 'ren2 jia5'],
  ['人家', '三 戶 人家 。', 'ren2 jia1'],
  ['地方', '地方 政府 。', 'di4 fang1'],
  ['地方', '這 個 地方 很 美 。', 'di4 fang5'],
  ['過去', '他 走 過去 。', 'guo4 qu5'],
  ['過去', '過去 的 事 。', 'guo4 qu4'],
  ['正當', '正當 我 出門 時 。', 'zheng4 dang1'],
  ['正當', '正當 的 理由 。', 'zheng4 dang4'],
  ['正當', '他 有 正當 職業 。', 'zheng4 dang4'],
  ['重重', '重重 地 放 下 。', 'zhong4 zhong4'],
  ['重重', '困難 重重 。', 'chong2 chong2'],
  ['教會', '我 教會 他 游泳 。', 'jiao1 hui4'],
  ['教會', '他 去 教會 。', 'jiao4 hui4'],
  ['總長', '總長 26 公里 。', 'zong3 chang2'],
  ['總長', '參謀 總長 說 。', 'zong3 zhang3'],
  // The dictionary here lacks these readings; the frame has them all the same.
  ['同行', '同行 評審 。', 'tong2 hang2'],
  ['多重', '這 隻 狗 有 多重 ？', 'duo1 zhong4'],
  ['多重', '多重 身分 。', 'duo1 chong2'],
  ['長得', '隊伍 長得 不得了 。', 'chang2 de5'],
  ['長得', '他 長得 高 。', 'zhang3 de5'],
])('%s in %s is %s', (word, sentence, expected) => {
  expect(readingOf(word, sentence, DICTIONARY)).toBe(expected);
});
