import { lookUp, rowsOf, tableOf, wordsOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { anyOf } from './character-set';

/** Forms of address: what stands before them is a surname. Written @ in the contexts. */
const TITLE = `(?:${wordsOf('scripts/forms-of-address').join('|')})`;

/** The Taiwan form taken without other evidence. */
const USUAL = tableOf('scripts/one-to-many-usual');

/** Contexts not yet in `dictionary/scripts/one-to-many.txt`, in its form. */
const FURTHER = `
只 只 [这那]_(?:[是会能有要不在算怕为限因讲说让需想够可])
只 隻 (?:[这那每几数]|两三|十几)_
只 隻 [一二三四五六七八九十百千万两几数半每0-9]_(?!能|是|有|会|要|因|不过|为|在|剩)
只 隻 [船舰鸡牛羊熊]_(?:[，。、的之数]|$)
后 后 [太皇王母影歌帝废封]_(?:[^面来者续边]|$)
里 里 _(?:[镇町乡郡]|村(?!民)|长(?![大着满得出了成高])|干事|办公处)
里 里 [亚埃艾奥蒂迪尔菲弗戈赫吉凯莱勒鲁伦洛姆纳奈帕佩皮乔萨塞莎斯坦韦沃耶伊尤扎兹伐妮琳娅黛逊坎昂芬茨缪弥瑟霍逖狄葛莫罗伯勃]_(?![面头边有的，。、])
里 里 (?:[0-9一二三四五六七八九十百千万两几数]海)_
里 里 (?:[公英华千百万0-9几数]|十|[一二三四五六七八九]|[个该本邻])_
发 髮 (?:[理护染烫白黑金长短卷直削秀植银束假剪]|头)_(?![现生展布电出表明言行])
斗 斗 (?:[一二三四五六七八九十两几北漏烟车墨泰])_
斗 鬥 [打战决死争恶械]_
干 乾 [很太真较好更最嘴口]_(?:[，。！？了]|$)
干 乾 (?:[晒晾烘吹擦风烤饼肉果豆葡萄杯口哭喝]|弄|抹)_
干 乾 _(?:[燥杯净脆洗冷枯涸旱粮货爹妈瘪果]|了(?:一|这)?杯)
干 干 _(?:[涉扰预戈犯系证支])
干 干 [若天相不何]_(?!活|了|什|得|掉|事|部|吗|嘛)
制 製 (?:[自特精监调复研试印缝酿炮新韩俄日美德法英铜木铁石皮银金纸手]|国)_(?!度|约|止|裁|服|订|定)
复 複 _(?:[杂数合式印制本眼方姓诊])
签 籤 (?:[抽竹牙书标中上下支掣神灵]|(?:^|[^要请])求)(?:了|到|一|支|根|个){0,4}_(?![约署字名订收证])
余 余 _@
余 余 姓_
余 餘 [十百千万亿0-9]_[^，。]
余 餘 之_
余 餘 _(?:部(?!长)|[众党孽款额])
范 範 [模规典示师防风]_
范 范 姓_
姜 姜 _[一-鿿]{0,2}@
姜 姜 姓_
种 种 (?:^|[，。、])_@
种 种 姓_
云 云 [人诗亦古谚书]_
云 云 [孔孟老庄荀墨]子_
云 云 _(?:[：“]|亦|云)
并 併 [合吞兼裁归火一]_
并 併 _(?:[购吞案]|入)
冲 沖 (?:[浪水雨洪潮]|李|郑|怒气)_
刮 颳 [风]_
困 睏 (?:[很太好又犯真发想])_(?:[，。了！]|$)
周 週 (?:[一二三四五六七八九十两几每上下本这那半双0-9]|第.)_(?!朝|岁|边|围|公|王|家|年)
系 係 [关干确实]_
卷 卷 [试考答陋阅交缴]_
卷 捲 _(?:[起入走进曲成款着]|了(?!卷))
折 摺 _(?:[纸叠扇痕裙]|成|好)
松 鬆 [放很太轻不宽变肉稀疏蓬]_
谷 穀 [稻五打米百]_
表 錶 (?:[戴手怀钟名修块只金]|一块)_(?![示现达面明态演扬格决情述])
准 準 [瞄对看精不很]_(?:[时备确则点]|了|$|[，。])
准 準 _[时备确则将]
准 準 _噶尔
须 鬚 [胡触根龙虾]_
游 遊 [旅春秋郊云畅环夜巡西梦]_
游 遊 _[憩玩园说]
咸 咸 _(?:[阳丰宁亨临昌淳通镜美]|福)
志 誌 [杂标日网]_
辟 辟 [复大]_
辟 闢 _[垦建为成出地谣]
采 采 [风神文丰喝精光]_
伙 伙 [搭开入家退起]_
占 占 _[卜星]
征 徵 _(?:[收税用兵召集稿文询求婚]|到|得)
获 穫 收_
尽 儘 _(?:[管早快量可]|先)
胡 鬍 _[须子渣茬]
舍 捨 _(?:[得弃命己身生])
舍 捨 [不取割难施]_
汇 彙 [词字语]_
汇 彙 _[编整总]
坛 罈 [酒醋泡菜]_(?:[酒子，。、的里]|$)
坛 罈 [一两几]_(?:[酒子]|$)
丑 丑 [小乙丁己辛癸]_
丑 丑 _[时年角]
仆 仆 _倒
仆 仆 前_
`;

interface Context {
  /** The row that fires; null for those in the code. */
  readonly rule: string | null;
  readonly form: string;
  /** Whether it asks for a form of address. */
  readonly titled: boolean;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

function readContext(rule: string | null, row: string): readonly [string, Context] {
  const [character = '', form = '', around = ''] = row.split(' ');
  const [before = '', after = ''] = around.replaceAll('@', TITLE).split('_');
  return [
    character,
    {
      rule,
      form,
      titled: around.includes('@'),
      before: before ? new RegExp(`(?:${before})$`) : null,
      after: after ? new RegExp(`^(?:${after})`) : null,
    },
  ];
}

/** By character, in the order in which they are tried. */
const CONTEXTS = new Map<string, Context[]>();
for (const [character, context] of [
  ...rowsOf('scripts/one-to-many').map(({ id, text }) => readContext(id, text)),
  ...FURTHER.trim()
    .split('\n')
    .map((row) => readContext(null, row)),
]) {
  CONTEXTS.set(character, [...(CONTEXTS.get(character) ?? []), context]);
}

/** Simplified characters with more than one Traditional character behind them, in or out of words. */
const MANY = anyOf([
  ...[...CONTEXTS].flatMap(([character, contexts]) =>
    contexts.some(({ form }) => form !== USUAL.get(character)?.value) ? [character] : [],
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
  for (const context of CONTEXTS.get(character) ?? []) {
    if (context.before && !context.before.test(before)) continue;
    if (context.after && !context.after.test(after)) continue;
    if (context.titled) fired('scripts/forms-of-address', character);
    if (context.rule && isTraced()) fired(context.rule, `${character} → ${context.form}`);
    return context.form;
  }
  return null;
}

/** Form of a one-character word by its context; null when the table does not know the character. */
export const formAlone = (character: string, before: string, after: string): string | null =>
  formInContext(character, before, after) ?? lookUp(USUAL, character) ?? null;
