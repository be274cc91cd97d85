/**
 * What a naive conversion from Simplified writes, and what was meant: one Simplified character
 * stands for both. Only pairs of different words; pairs that differ in style alone (台/臺, 佔/占,
 * 週/周, 鑑/鑒) are nobody's mistake. Our own list.
 */
const SURE =
  '裡里 里裡 范範 範范 制製 製制 征徵 徵征 余餘 游遊 遊游 復複 複復 采採 採采 准準 準准 志誌 誌志 系係 係系 ' +
  '盡儘 沖衝 衝沖 干幹 幹干 干乾 乾干 乾幹 幹乾 斗鬥 鬥斗 御禦 禦御 沈瀋 刮颳 注註 註注 咸鹹 鹹咸 侖崙 辟闢 ' +
  '闢辟 后後 後后 只隻 隻只 簽籤 籤簽 彙匯 涂塗 塗涂 發髮 髮發 曆歷 歷曆 鍊鏈 涌湧 面麵 麵面 松鬆 鬆松 谷穀 穀谷 ' +
  '表錶 鐘鍾 鍾鐘 姜薑 丑醜 醜丑 云雲 雲云 獲穫 穫獲 胡鬍 鬍胡 須鬚 鬚須 郁鬱 鬱郁 仆僕 僕仆 舍捨 捨舍 几幾 ' +
  '向嚮 嚮向 吁籲 籲吁 致緻 緻致 淀澱 蔔卜 卜蔔 臟髒 髒臟 夥伙 尸屍 癥症 并並 并併 台颱 嶽岳 湧涌 佔占';

/** Believed only in a text that shows other marks of machine conversion. */
const LIKELY =
  '昇升 伙夥 并並 並併 併並 昆崑 面麵 表錶 錶表 捲卷 係繫 系繫 團糰 抵牴 跡蹟 台檯 匯彙';

/** The same, but not in names, which are spelt as they are: 馬托格羅索. */
const WORDS_ONLY = '朴樸 借藉 托託 贊讚 幸倖 板闆 回迴 扎紮 秋鞦 千韆 仿彷 佛彿 惡噁';

const pairs = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SURE_PAIRS = pairs(SURE);
/** What may be meant in a place's name. */
export const NAME_PAIRS: ReadonlySet<string> = new Set([...SURE_PAIRS, ...pairs(LIKELY)]);
export const LIKELY_PAIRS: ReadonlySet<string> = new Set([...NAME_PAIRS, ...pairs(WORDS_ONLY)]);

/** Characters a repair can start from. */
export const DOUBTFUL_CHARACTERS: ReadonlySet<string> = new Set(
  [...LIKELY_PAIRS].map((pair) => pair[0] as string),
);
