import { anyOf } from './character-set';

/** Forms of address: what stands before them is a surname. Written @ in the table. */
const TITLE =
  '(?:先生|女士|小姐|太太|老师|教授|博士|医生|医师|经理|主任|校长|董事长|总经理|部长|局长|同学|同志|夫人|氏|某)';

/**
 * What a Simplified character stands for when it is a word of its own. A head line names the
 * Taiwan form taken without other evidence; under it, in order, the contexts that ask for a form:
 * `form before_after`, two regular expressions on the Simplified text around the character. Our
 * own table.
 */
const TABLE = `
只 只
  只 [这那]_(?:[是会能有要不在算怕为限因讲说让需想够可])
  隻 (?:[这那每几数]|两三|十几)_
  隻 [一二三四五六七八九十百千万两几数半每0-9]_(?!能|是|有|会|要|因|不过|为|在|剩)
  隻 [船舰鸡牛羊熊]_(?:[，。、的之数]|$)
出 出
  齣 (?:[一二三四五两几这那每该]|[0-9])_(?:[^，。]{0,3})(?:戏|剧)
后 後
  后 [太皇王母影歌帝废封]_(?:[^面来者续边]|$)
里 裡
  里 _(?:[镇町乡郡]|村(?!民)|长(?![大着满得出了成高])|干事|办公处)
  里 [亚埃艾奥蒂迪尔菲弗戈赫吉凯莱勒鲁伦洛姆纳奈帕佩皮乔萨塞莎斯坦韦沃耶伊尤扎兹伐妮琳娅黛逊坎昂芬茨缪弥瑟霍逖狄葛莫罗伯勃]_(?![面头边有的，。、])
  里 (?:[0-9一二三四五六七八九十百千万两几数]海)_
  里 (?:[公英华千百万0-9几数]|十|[一二三四五六七八九]|[个该本邻])_
发 發
  髮 (?:[理护染烫白黑金长短卷直削秀植银束假剪]|头)_(?![现生展布电出表明言行])
面 面
  麵 (?:[吃煮和揉下拉泡擀炒汤碗碗牛肉切凉]|牛肉)_(?![对试积前子临部向])
斗 鬥
  斗 (?:[一二三四五六七八九十两几北漏烟车墨泰])_
  鬥 [打战决死争恶械]_
干 幹
  乾 [很太真较好更最嘴口]_(?:[，。！？了]|$)
  乾 (?:[晒晾烘吹擦风烤饼肉果豆葡萄杯口哭喝]|弄|抹)_
  乾 _(?:[燥杯净脆洗冷枯涸旱粮货爹妈瘪果]|了(?:一|这)?杯)
  干 _(?:[涉扰预戈犯系证支])
  干 [若天相不何]_(?!活|了|什|得|掉|事|部|吗|嘛)
制 制
  製 (?:[自特精监调复研试印缝酿炮新韩俄日美德法英铜木铁石皮银金纸手]|国)_(?!度|约|止|裁|服|订|定)
复 復
  複 _(?:[杂数合式印制本眼方姓诊])
签 簽
  籤 (?:[抽竹牙书标中上下支掣神灵]|(?:^|[^要请])求)(?:了|到|一|支|根|个){0,4}_(?![约署字名订收证])
余 餘
  余 _@
  余 姓_
  餘 [十百千万亿0-9]_[^，。]
  餘 之_
  餘 _(?:部(?!长)|[众党孽款额])
范 范
  範 [模规典示师防风]_
  范 姓_
姜 薑
  姜 _[一-鿿]{0,2}@
  姜 姓_
朴 朴
种 種
  种 (?:^|[，。、])_@
  种 姓_
叶 葉
于 於
  于 _@
云 雲
  云 [人诗亦古谚书]_
  云 [孔孟老庄荀墨]子_
  云 _(?:[：“]|亦|云)
并 並
  併 [合吞兼裁归火一]_
  併 _(?:[购吞案]|入)
冲 衝
  沖 _(?:咖啡|奶粉|牛奶|热水|马桶|麦片|[走洗刷泡水凉澡茶积绳片毁垮淡印服]|了(?:一)?(?:[杯碗壶个]|凉|澡)|(?:一)?(?:[杯碗壶]))
  沖 (?:[浪水雨洪潮]|李|郑|怒气)_
刮 刮
  颳 _(?:[^，。]{0,3})(?:风|台风)
  颳 [风]_
升 升
困 困
  睏 _得(?:[^，。]{0,2})(?:睁|眼|睡|打|要睡|直|不行)
  睏 (?:[很太好又犯真发想])_(?:[，。了！]|$)
周 周
  週 (?:[一二三四五六七八九十两几每上下本这那半双0-9]|第.)_(?!朝|岁|边|围|公|王|家|年)
台 台
系 系
  繫 _(?:[好紧上着在鞋领]|安全带|了)
  係 [关干确实]_
卷 卷
  卷 [试考答陋阅交缴]_
  捲 _(?:[起入走进曲成款着]|了(?!卷))
折 折
  摺 _(?:[纸叠扇痕裙]|成|好)
松 松
  鬆 _(?:[了开手口动绑懈散紧软]|一口)
  鬆 [放很太轻不宽变肉稀疏蓬]_
谷 谷
  穀 [稻五打米百]_
表 表
  錶 (?:[戴手怀钟名修块只金]|一块)_(?![示现达面明态演扬格决情述])
准 准
  準 [瞄对看精不很]_(?:[时备确则点]|了|$|[，。])
  準 _[时备确则将]
  準 _噶尔
杯 杯
回 回
须 須
  鬚 [胡触根龙虾]_
几 幾
游 游
  遊 [旅春秋郊云畅环夜巡西梦]_
  遊 _[憩玩园说]
杰 傑
咸 鹹
  咸 _(?:[阳丰宁亨临昌淳通镜美]|福)
志 志
  誌 [杂标日网]_
辟 闢
  辟 [复大]_
  闢 _[垦建为成出地谣]
采 採
  采 [风神文丰喝精光]_
伙 夥
  伙 [搭开入家退起]_
尝 嘗
  嚐 _(?:[到尽过]|一口|了一口|鲜|起来)
涌 湧
占 佔
  占 _[卜星]
布 布
征 征
  徵 _(?:[收税用兵召集稿文询求婚]|到|得)
获 獲
  穫 收_
尽 盡
  儘 _(?:[管早快量可]|先)
欲 欲
蒙 蒙
胡 胡
  鬍 _[须子渣茬]
舍 舍
  捨 _(?:[得弃命己身生])
  捨 [不取割难施]_
钟 鐘
  鍾 _@
  鍾 姓_
汇 匯
  彙 [词字语]_
  彙 _[编整总]
注 注
借 借
致 致
坛 壇
  罈 [酒醋泡菜]_(?:[酒子，。、的里]|$)
  罈 [一两几]_(?:[酒子]|$)
吁 吁
才 才
丑 醜
  丑 [小乙丁己辛癸]_
  丑 _[时年角]
仆 僕
  仆 _倒
  仆 前_
向 向
当 當
郁 郁
症 症
曲 曲
千 千
秋 秋
党 黨
它 它
岩 岩
岳 岳
庄 莊
链 鏈
涂 塗
  涂 _@
  涂 姓_
  塗 _[抹划改满上成在了写画]
`;

interface Context {
  readonly form: string;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}
interface Choice {
  readonly otherwise: string;
  readonly contexts: readonly Context[];
}

function readContext(line: string): Context {
  const [form = '', around = ''] = line.trim().split(' ');
  const [before = '', after = ''] = around.replaceAll('@', TITLE).split('_');
  return {
    form,
    before: before ? new RegExp(`(?:${before})$`) : null,
    after: after ? new RegExp(`^(?:${after})`) : null,
  };
}

function readTable(table: string): ReadonlyMap<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const block of table.trim().split(/\n(?! )/)) {
    const [head = '', ...contexts] = block.split('\n');
    const [character = '', otherwise = ''] = head.split(' ');
    choices.set(character, { otherwise, contexts: contexts.map(readContext) });
  }
  return choices;
}

const CHOICES = readTable(TABLE);

/** Simplified characters with more than one Traditional character behind them, in or out of words. */
const MANY = anyOf([
  ...[...CHOICES].flatMap(([character, { otherwise, contexts }]) =>
    contexts.some(({ form }) => form !== otherwise) ? [character] : [],
  ),
  ...'历汇团坛借蒙仑尸帘弥抵据摆暗曲朱杆核梁沈淀漓盘筑药蔑蜡适郁闲隶霉饥凶并钩链锤雇',
]);

/** True where a Simplified word holds a character that can stand for several Traditional ones. */
export const standsForMany = (simplified: string): boolean => MANY(simplified);

/**
 * The form a context asks for, null when none of the character's contexts is met.
 * @param before what stands before the character, Simplified; some characters are enough.
 */
export function formInContext(character: string, before: string, after: string): string | null {
  for (const context of CHOICES.get(character)?.contexts ?? []) {
    if (context.before && !context.before.test(before)) continue;
    if (context.after && !context.after.test(after)) continue;
    return context.form;
  }
  return null;
}

/** Form of a one-character word by its context; null when the table does not know the character. */
export const formAlone = (character: string, before: string, after: string): string | null =>
  formInContext(character, before, after) ?? CHOICES.get(character)?.otherwise ?? null;
