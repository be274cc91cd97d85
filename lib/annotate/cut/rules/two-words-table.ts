import { anyOf } from '../../script/character-set';

/** What stands around a word that is two: two regular expressions on the Simplified text. */
interface Around {
  readonly before: RegExp;
  readonly after?: RegExp;
}

/** Ends in a number or in a character that counts. */
const COUNTED = /[0-9０-９一二三四五六七八九十百千万亿两几数多余半]$/u;
/** The same, or a determiner. */
const DETERMINED = /[0-9０-９一二三四五六七八九十百千万亿两几数多余半这那每该某首]$/u;
/** 這種, 三種: after these 種 counts kinds. */
const KINDS = /[0-9０-９一二三四五六七八九十百千两几数多这那各每某何哪此]$/u;

/**
 * Words that are two words in some places: an individual, a genius, the Empress of Heaven, acting
 * out of character and talent; but 三|個|人, 三|天|才, 三|天|後, 這|齣|戲 and 才|能 before a verb.
 */
const APART: ReadonlyMap<string, Around> = new Map([
  ['个人', { before: DETERMINED }],
  ['天才', { before: COUNTED }],
  ['天后', { before: COUNTED }],
  // Before the new year, but so many years ago; likewise the years to come and the last ones.
  ['年前', { before: COUNTED }],
  ['年后', { before: COUNTED }],
  ['年来', { before: COUNTED }],
  ['年内', { before: COUNTED }],
  ['年中', { before: COUNTED }],
  ['年间', { before: COUNTED }],
  // The solstice and lately, but from the eighteenth to the twentieth, and three days ago.
  ['日至', { before: COUNTED }],
  ['日前', { before: COUNTED }],
  ['日后', { before: COUNTED }],
  ['日内', { before: COUNTED }],
  // The whole family, but one shop.
  [
    '一家',
    {
      before: /[有了开是另在到找来过第上]$/u,
      after:
        /^(?:便利|小|大|新|老|餐|饭|咖啡|书|花|早餐|火锅|超|商|公司|店|工厂|医院|银行|酒|旅|民宿|美|中|日|韩|台|外|科技|媒体|出版|企业|网|名|面|专|以)/u,
    },
  ],
  // The search engine, but so many hundred times or degrees.
  ['百度', { before: /[0-9０-９一二三四五六七八九两几数千]$/u }],
  // "Shoot!", but what came of a deed.
  ['坏了', { before: /[一-鿿]$/u }],
  // How many times, but so many degrees.
  ['几度', { before: /[有才到零升降剩]$/u }],
  // Presumably, but wanting to come.
  ['想来', { before: /[不没也都很就才又真只最更]$/u }],
  // A young man, but what is born afterwards.
  ['后生', { before: /[婚产病战死日]$/u, after: /^[了下出活育子小孩一两几]/u }],
  ['下饭', { before: /[不得]$/u }],
  ['花都', { before: /[的些朵种盆束有]$/u }],
  // Not as far as, but what cannot be seen, found, bought.
  [
    '不到',
    {
      before:
        /(?:^|[^走])[看找买做听想得吃拿收见遇碰猜抓达办学感料等受用赚租借订抢追捡摸接喝读查问]$/u,
    },
  ],
  ['不动', { before: /[走跑拿搬推拉提抬吃咬爬游举]$/u }],
  ['不清', { before: /[看听说记想分弄搞数算认]$/u }],
  ['不清楚', { before: /[看听说记想分弄搞写]$/u }],
  ['不完', { before: /[吃做看写说用喝读花]$/u }],
  ['不见', { before: /[看听望瞧]$/u }],
  // For another use, but what he uses; to pass away, but turning round.
  ['他用', { before: /(?:^|[^作做移])$/u }],
  ['过身', { before: /[转侧翻背]$/u, after: /^(?:去|来|子|，|。|就|又|$)/u }],
  // To plant trees, but this kind of tree.
  ['种花', { before: KINDS }],
  ['种树', { before: KINDS }],
  ['种菜', { before: KINDS }],
  ['种地', { before: KINDS }],
  // "If", but what someone says.
  ['的话', { before: /[说讲问听骂]$/u }],
  // Behind someone's back, but carrying on the back.
  [
    '背着',
    {
      before: /(?:)$/u,
      after: /^(?:[书背大小]?包|行|孩|小孩|婴|弟|妹|吉他|相机|琴|竹|篓|沉|重|一|两|枪)/u,
    },
  ],
  // A gang boss, but what is done with one's head.
  [
    '把头',
    {
      before: /(?:)$/u,
      after: /^[低抬转伸探埋靠一发摇缩垂别撇扭枕剃洗往向贴藏蒙包撞梳染剪盘绑]/u,
    },
  ],
  // How old, but some years.
  ['几岁', { before: /好$/u }],
  // The flow of blood, but blood that flows.
  ['血流', { before: /(?:)$/u, after: /^[个得了满出]/u }],
  ['水流', { before: /(?:)$/u, after: /^[个得了满出到进下]/u }],
  ['心跳', { before: /(?:)$/u, after: /^[个得了]/u }],
  // A curse, but a mother speaking of herself.
  ['娘的', { before: /为$/u }],
  // Inanimate, but no danger to life.
  ['无生命', { before: /(?:)$/u, after: /^(?:危险|迹象|征象|之虞|大碍)/u }],
  // Exactly so, but not at all.
  ['可不', { before: /(?:)$/u, after: /^(?![是就吗嘛])[一-鿿]/u }],
  // A bus on its route, but this run of it.
  ['班车', { before: DETERMINED }],
  // That is that, but bearing fruit, getting married.
  ['结了', { before: /(?:)$/u, after: /^[一-鿿]/u }],
  // A goalkeeper, a handle, but what is done to a door or a hand.
  ['把门', { before: /(?:)$/u, after: /^(?:关|打开|推|锁|拉|撞|踢|敲|开|带上|漆|反)/u }],
  ['把手', { before: /(?:)$/u, after: /^(?:放|伸|举|拿|搭|插|抬|洗|擦|收|缩|一|里|中|上|机|指)/u }],
  // An exit, but what one cannot get out.
  ['出口', { before: /[说讲问骂叫喊][不得]$/u }],
  // A party of travellers, but a line of writing.
  ['一行', { before: /(?:)$/u, after: /^(?:[小大]?字|诗|文字|眼?泪)/u }],
  // Attire, but wearing before what is worn.
  [
    '穿着',
    {
      before: /(?:^|[^的衣其此之须要该可能应])$/u,
      after: /^(?![的打很整比较朴讲简随得时入考体和与也都不要是上])[一-鿿]/u,
    },
  ],
  // North Korea and China, but at court.
  ['朝中', { before: /(?:)$/u, after: /^(?!边|关系|两国|友|贸|双方|战|领|首脑|外)/u }],
  // Tasty, but 好好 with eating after it.
  ['好吃', { before: /好$/u, after: /^[一顿个完些点口饭]/u }],
  ['出戏', { before: DETERMINED }],
  // Saliva, but a mouthful of water; to touch on lightly, but a little water.
  ['口水', { before: /[喝饮灌呷啜这那]$/u }],
  ['加点', { before: /[再多先要可得后]$/u, after: /^(?![了菜餐饮什])[一-鿿]/u }],
  ['点水', { before: /[洒喝加倒泼浇喷装接擦抹沾蘸泡下放]$/u }],
  ['才能', { before: /(?:^|[^的有其无项种个些艺术])$/u, after: /^(?![的和与及之是出方])[一-鿿]/u }],
]);

/**
 * True where a word is two words, its first character and the rest.
 * @param word Simplified, as is what stands around it.
 */
export function standsApart(word: string, before: string, after: string): boolean {
  if (word.startsWith('着')) return before.endsWith(word.slice(1)) && after.startsWith('着');
  const around = canStandApart(word) ? APART.get(word) : undefined;
  if (!around?.before.test(before)) return false;
  return around.after?.test(after) ?? true;
}

/** True for a word that is two somewhere. */
export const canStandApart = (word: string): boolean =>
  APART.has(word) || (word.length === 2 && word.startsWith('着'));

/** True where such a word can begin in a text: a table is asked sooner than a word is cut out. */
export const mayStandApart: (text: string, start: number, end: number) => boolean = anyOf([
  ...APART.keys(),
  '着',
]);
