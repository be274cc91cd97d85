import { parseReading, type Reading, sameReading } from '@/lib/domain/reading/reading';
import type { ReadingReason } from '@/lib/domain/token';
import type { SentenceContext } from './context';
import { hasWordFrame, readWordByFrame } from './rules/word-frames';
import type { ReadableToken } from './types';

/**
 * Words for which the dictionary has several readings and running text nearly always means one.
 * Neutral second syllables where Mainland usage and 現代漢語詞典 agree on them.
 */
const USUAL: ReadonlyMap<string, string> = new Map(
  [
    '東西 dong1 xi5',
    '地方 di4 fang5',
    '多少 duo1 shao5',
    '告訴 gao4 su5',
    '便宜 pian2 yi5',
    '起來 qi3 lai5',
    '出來 chu1 lai5',
    '過去 guo4 qu4',
    '過來 guo4 lai5',
    '不是 bu4 shi4',
    '說道 shuo1 dao4',
    '當時 dang1 shi2',
    '當年 dang1 nian2',
    '當天 dang1 tian1',
    '當日 dang1 ri4',
    '當晚 dang1 wan3',
    '當夜 dang1 ye4',
    '當月 dang1 yue4',
    '結果 jie2 guo3',
    '精神 jing1 shen2',
    '重點 zhong4 dian3',
    '土地 tu3 di4',
    '人家 ren2 jia1',
    '女人 nü3 ren2',
    '分子 fen1 zi3',
    '故事 gu4 shi5',
    '高中 gao1 zhong1',
    '妻子 qi1 zi5',
    '教學 jiao4 xue2',
    '明朝 ming2 chao2',
    '說法 shuo1 fa3',
    '小子 xiao3 zi5',
    '好吃 hao3 chi1',
    '好處 hao3 chu3',
    '大夫 dai4 fu5',
    '正當 zheng4 dang4',
    '轉向 zhuan3 xiang4',
    '大都 da4 dou1',
    '老子 lao3 zi5',
    '所長 suo3 zhang3',
    '媳婦 xi2 fu4',
    '買賣 mai3 mai4',
    '生意 sheng1 yi5',
    '本事 ben3 shi5',
    '得罪 de2 zui4',
    '粒子 li4 zi3',
    '轉動 zhuan3 dong4',
    '獅子 shi1 zi5',
    '教會 jiao4 hui4',
    '孫子 sun1 zi5',
    '好事 hao3 shi4',
    '溫和 wen1 he2',
    '大爺 da4 ye5',
    '重重 chong2 chong2',
    '總長 zong3 zhang3',
    '供養 gong1 yang3',
    '盡數 jin4 shu4',
    '同行 tong2 xing2',
    '較差 jiao4 cha4',
    '播種 bo1 zhong4',
    '看好 kan4 hao3',
    '小兒 xiao3 er2',
    '冷戰 leng3 zhan4',
    '空地 kong4 di4',
    '金子 jin1 zi5',
    '失調 shi1 tiao2',
    '下調 xia4 tiao2',
    '上調 shang4 tiao2',
    '煙火 yan1 huo3',
    '公差 gong1 cha1',
    '中式 zhong1 shi4',
    '散落 san4 luo4',
    '外傳 wai4 zhuan4',
    '調配 tiao2 pei4',
    '疏散 shu1 san4',
    '何為 he2 wei2',
    '倒數 dao4 shu3',
    '累累 lei3 lei3',
    '單子 dan1 zi5',
    '憎惡 zeng1 wu4',
    '行會 hang2 hui4',
    '卵子 luan3 zi3',
    '彈片 dan4 pian4',
    '為人 wei2 ren2',
    '得了 de2 le5',
    '迫降 po4 jiang4',
    '民樂 min2 yue4',
    '盛裝 sheng4 zhuang1',
    '倒車 dao4 che1',
    '好學 hao4 xue2',
  ].map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

export interface WordReading {
  readonly reading: Reading;
  readonly why: ReadingReason;
  /** No other sentence would choose otherwise. */
  readonly settled: boolean;
}

/** Chooses among several readings of a word of two or more characters. */
export function chooseWordReading(
  token: ReadableToken,
  readings: readonly Reading[],
  index: number,
  context: SentenceContext,
): WordReading {
  const framed = hasWordFrame(token.traditional);
  const ruling = framed ? readWordByFrame(index, context) : null;
  const ruled = ruling && parseReading(ruling.reading);
  const fitting = ruled && readings.find((reading) => sameReading(reading, ruled));
  if (fitting) return { reading: fitting, why: ruling.why, settled: false };
  const why = { code: 'usual', evidence: token.traditional };
  const usual = parseReading(USUAL.get(token.traditional) ?? '') ?? [];
  const known = readings.find((reading) => sameReading(reading, usual));
  if (known) return { reading: known, why, settled: !framed };
  const spoken = parseReading(context.tools.romanise(token.simplified).join(' ')) ?? [];
  const agreed = readings.find((reading) => sameReading(reading, spoken));
  return { reading: agreed ?? mostAlike(readings, spoken), why, settled: !framed };
}

/** The reading that shares most syllables with another; the first of equals. */
function mostAlike(readings: readonly Reading[], other: Reading): Reading {
  const shared = (reading: Reading) =>
    reading.filter(({ base, tone }, i) => base === other[i]?.base && tone === other[i]?.tone)
      .length;
  return readings.reduce((best, reading) => (shared(reading) > shared(best) ? reading : best));
}
