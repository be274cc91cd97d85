import { ROUNDED_DOWN, UNSEEN_GIVEN } from './evidence';
import { FIRST_OF_GIVEN, SECOND_OF_GIVEN } from './given';

/**
 * Surnames in Simplified by how many people bear them, commonest first: minus the natural
 * logarithm of the share. Our own list; characters that are mostly ordinary words stand last.
 */
const SURNAMES: readonly (readonly [number, string])[] = [
  [2.7, '王李张刘陈林黄'],
  [3.4, '杨吴赵周徐孙蔡许郑郭谢洪曾邱'],
  [4.2, '朱胡何罗梁宋唐韩冯邓曹彭萧肖董袁潘蒋余杜叶程苏魏吕廖赖简'],
  [
    5,
    '丁任沈姚卢姜崔钟谭陆汪范石贾夏韦付邹熊秦薛阎段雷侯龙陶黎贺顾毛郝龚邵钱严覃戴莫孔汤温施江尹庄詹柯游翁涂纪孟',
  ],
  [
    6,
    '葛邢倪聂鲁岳翟殷申耿焦俞柳甘祝阮凌毕裴霍骆蓝辛管鲍喻祁蒲屈饶牟艾卓缪项麦褚娄窦戚岑巫瞿闵邓靳柴苗谷傅',
  ],
  [6.5, '高方田金白武安康易于马孙史万古'],
  [8, '成车时文齐关左包宁尚司连应梅童欧向常单穆冷费席卫米宗桂全水乐郁官花路盛曲'],
];

/** Chinese ones, and Japanese ones that are hardly ever words or places. Our own list. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 端木 夏侯 轩辕 张简 范姜 ' +
    '大谷 佐藤 铃木 渡边 村上 中村 高桥 伊藤 松本 木村 山本 斋藤 吉田 加藤 山下 前田 藤田 后藤 近藤 冈田 石井 坂本 远藤 ' +
    '藤井 西村 藤原 松田 中岛 原田 竹内 安倍 岸田 宫崎 宫本 织田 武田 上杉 黑泽 芥川 三岛 东野 宫部 羽生 锦织 福原 菅野'
  ).split(' '),
);

function costs(
  tiers: readonly (readonly [number, string])[],
  more = 0,
): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [cost, characters] of tiers) {
    for (const character of characters) {
      if (!table.has(character)) table.set(character, cost + more);
    }
  }
  return table;
}

const surnames = costs(SURNAMES);
/** A byte a code unit: asked of every word, most of which are told without a string being made. */
const surnameUnits = new Uint8Array(0x10000);
for (const surname of [...surnames.keys(), ...COMPOUND_SURNAMES]) {
  surnameUnits[surname.charCodeAt(0)] = 1;
}
/** True where a surname can begin with this UTF-16 unit. */
export const beginsSurname = (unit: number): boolean => surnameUnits[unit] === 1;

const first = costs(FIRST_OF_GIVEN, ROUNDED_DOWN);
const second = costs(SECOND_OF_GIVEN, ROUNDED_DOWN);

/** Never in a given name: what holds sentences together. */
const NEVER = new Set([
  ...'的了是不和在就也都而及与或被把从向对于以所其此该这那个么吗呢吧啊着过地得我你他她它们您很更最太还又再才只但却并且将会可要便曾已亦仍则即因由自编说称等上下里外前后年月日时分秒号元人们来去到给让使用做有无没为之者副老市县区乡',
]);

/** Minus the logarithm of the chance that a personal name starts so; null where none does. */
export const surnameCost = (character: string): number | null => surnames.get(character) ?? null;

/** Ends of place names, hardly ever of people's: 林庄站, 洪橋鎮. */
const PLACE_END = new Set([...'站乡镇村街路区县市州省河湖山岛邨庄寺庙院宫桥港楼站线']);

/** The same for a character of the given name, `place` 0 or 1; null where it cannot stand. */
export function givenCost(character: string, place: 0 | 1): number | null {
  if (NEVER.has(character) || (place === 1 && PLACE_END.has(character))) return null;
  return (place === 0 ? first : second).get(character) ?? UNSEEN_GIVEN;
}
