import { frameAt, parseFrames } from './frame';
import type { Rule } from './rule';

/** Words of several readings told apart by the word beside them, as `parseFrames` reads them. */
const LINES = `
人家 ren2 jia5 跟 給 對 被 把 讓 叫 害 管 求 向 替 幫 問 怪 欺負 麻煩 打擾 / -
人家 ren2 jia5 。 / 說 都 也 不 是 會 就 才 還 已經 早 早就 想 要 不要 怎麼 可 可是 跟 給 沒 沒有 只 只是 那 這 不會 不想 現在
分子 fen4 zi3 不良 不法 恐怖 犯罪 激進 積極 極端 不滿 投機 叛亂 反動 武裝 異議 分離 好戰 右翼 左翼 危險 / -
同行 tong2 hang2 - / 評審 審查 評議 競爭 交流 之間 間 業者 相輕
同行 tong2 hang2 業界 其他 各 找 比 是 國際 / -
地方 di4 fang1 - / 政府 官 官員 自治 選舉 法院 特色 文化 財政 議會 建設 人士 經濟 派系 新聞 創生 戲 戲曲 勢力 組織 色彩 首長 民代 方言 稅 當局 團體 制度 法規 檢察署 行政 機關 治安 軍閥 分權 父老
地道 di4 dao5 很 太 最 更 不 夠 十分 非常 真 / -
地道 di4 dao5 - / 的 美食 小吃 口味 味道 料理
多少 duo1 shao3 - / 有點 有些 會 能 帶 受 也 還 算 總 總是 感到 覺得 反映 影響 知道
大意 da4 yi5 太 一時 別 不能 不可 不要 / -
大意 da4 yi5 - / 了 地 不得 失荊州
大意 da4 yi4 - / 是 為 如下 ：
好事 hao4 shi4 - / 者 之徒
孫子 Sun1 zi3 - / 曰 兵法
得了 de2 liao3 怎麼 怎 那還 還 不 / -
朝陽 zhao1 yang2 - / 升 升起 灑下 照耀 照射 初升 東升 從 灑 照 映 穿 下 中 裡 如 似 般 ， 。
朝陽 zhao1 yang2 迎著 迎 向 一輪 著 的 / -
教會 jiao1 hui4 - / 了 我 我們 他 她 他們 你 你們 孩子 學生 大家
東西 dong1 xi1 - / 兩 向 方向 走向 橫貫 部 兩岸 兩側 兩端 兩邊 兩面 兩地 兩極 文化 冷戰 對抗 交流 德 半球 廂房 文明
東西 dong1 xi1 南北 橫貫 分 / -
正當 zheng4 dang4 - / 的 地 性 化 防衛 理由 權益 權利 行為 管道 途徑 職業 用途 收入 程序 手段 利益 使用 目的 要求 經營 競爭 事由 方式 方法 。
正當 zheng4 dang1 。 / -
總長 zong3 chang2 - / 約 為 達 逾 度 僅 超過 不到 將近 大約
生意 sheng1 yi4 - / 盎然 勃勃 昂然
老子 Lao3 zi3 - / 曰 主張 道德經
過去 guo4 qu5 走 跑 開 飛 游 看 望 衝 撲 爬 推 拉 搬 送 拿 扔 丟 傳 轉 靠 挪 移 跨 繞 穿 死 昏 暈 混 追 跳 騎 翻 擠 跟 迎 湊 射 掃 拋 伸 遞 掠 閃 趕 叫 帶 睡 飄 投 / -
重重 zhong4 zhong4 - / 地 一擊 摔 打 落 放 跌 敲 拍 踩 撞 捶 嘆 關
`;

const FRAMES = parseFrames(LINES);
/** After 總長, a length is given, not the chief. */
const DIGITS = /^\d/;

/** Decides by the words on either side; null where no frame fits. */
export const readWordByFrame: Rule = (index, context) => {
  const word = context.near(index, 0);
  const frames = FRAMES.get(word);
  if (!frames) return null;
  if (word === '總長' && DIGITS.test(context.near(index, 1))) {
    return { reading: 'zong3 chang2', why: { code: 'length' } };
  }
  return frameAt(frames, index, context);
};

/** Words whose reading a neighbour may change. */
export const hasWordFrame = (word: string): boolean => FRAMES.has(word);
