/** Numerals and determiners that stand before a measure word. */
const COUNTING = '一二三四五六七八九十两几这那哪每某此该各数多';
const MEASURES =
  '个种次位件条张本块年天层家座场项部名所支只套份批群对双句章篇届架辆艘门颗粒根片段幅面株头匹尾道间栋排列样';

/** Those that mean something else than so many, or have grown into one word. */
const GROWN_TOGETHER: ReadonlySet<string> = new Set(
  '一定 一样 一面 一道 一块 一头 一家 一对 各种 各位 各样 每天 两岸 两样 两面 两头 这样 那样 此间 多样 几何 三项 数位 数列 多年 多头 四面'.split(
    ' ',
  ),
);

/** 首歌, 每层, 本区, 二人: words only jieba has that begin with a count or a measure word. */
export const beginsCounted = (word: string): boolean =>
  `${COUNTING}本全首封份片条层篇支杯瓶碗颗粒辆匹句`.includes(word[0] ?? '');

/**
 * 一个, 两次, 这种, 三本: number or determiner and measure word, which a learner wants as two
 * words (jieba issue 997). @param word Simplified.
 */
export function isCounted(word: string): boolean {
  const [first = '', second = '', ...rest] = word;
  if (rest.length > 0 || second === '' || GROWN_TOGETHER.has(word)) return false;
  return COUNTING.includes(first) && MEASURES.includes(second);
}
