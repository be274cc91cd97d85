import type { Aligned } from '../../script/align';
import type { Piece } from '../piece';
import { Recutting } from '../recut';

/**
 * Stretches that the segmenter cuts across, for the word it finds in their middle is the more
 * frequent one: 從|小學|琴, 一|路跑. In Simplified, cut as they are meant.
 */
const MEANT =
  `一路|跑 一审|判 一审|判决 二审|判 二审|判决 曲|终了 月底|止 年底|止 从小|学琴 从小|学|画 从小|学|舞
从小|学|钢琴 从小|学|音乐 从小|学习 念书|记 勇夺|冠军 吧台|前 好几|岁 明月|光 手心|里 创|新高 创|新低 十|分钟`.split(
    /\s+/,
  );

/** What is said of somebody's conduct after 為人; before anything else that is "for others". */
const CONDUCT =
  `正直 善良 慷慨 谦虚 谦和 和善 大方 随和 诚恳 低调 处事 处世 豪爽 忠厚 老实 厚道 热心 热情 耿直 亲切
温和 和气 爽快 仗义 正派 小气 刻薄 阴险 狡猾 高傲`.split(/\s+/);

const CUTS: ReadonlyMap<string, readonly number[]> = new Map(
  [...MEANT, ...CONDUCT.map((word) => `为人|${word}`)].map((line) => {
    const words = line.split('|');
    let at = 0;
    return [words.join(''), [0, ...words.map((word) => (at += word.length))]];
  }),
);
// The longest first: 一審|判決 before 一審|判.
const ANY = new RegExp(
  [...CUTS.keys()].sort((one, other) => other.length - one.length).join('|'),
  'gu',
);

/** Cuts such stretches anew where they begin and end at borders of words. */
export function partCrossed(pieces: readonly Piece[], simplified: Aligned): readonly Piece[] {
  const parted = new Recutting(pieces);
  for (const { 0: found, index } of simplified.converted.matchAll(ANY)) {
    const cuts = CUTS.get(found) as readonly number[];
    parted.cut(cuts.map((cut) => simplified.back(index + cut)));
  }
  return parted.pieces();
}
