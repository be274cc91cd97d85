import { anyOf } from './character-set';

/**
 * Forms of older books, of Hong Kong's printing and of other countries' fonts, each before the form
 * Taiwan prints. OpenCC's tables leave them alone. Our own list.
 */
const PAIRS =
  '囘回 囬回 廻迴 凈淨 賬帳 羡羨 鈎鉤 綫線 衹只 凃塗 鷄雞 鶏雞 脚腳 敎教 靑青 淸清 尙尚 産產 衞衛 説說 脱脫 悦悅 鋭銳 税稅 ' +
  '閲閱 絶絕 奬獎 査查 僞偽 鎸鐫 峩峨 枱檯 煑煮 汚污 巿市 舗鋪 呌叫 増增 壻婿 夀壽 婬淫 寃冤 尅剋 届屆 岀出 幇幫 庻庶 彚彙 ' +
  '徃往 徳德 恡吝 悤匆 慙慚 挿插 捜搜 擧舉 攷考 昻昂 栁柳 桒桑 欵款 歩步 毎每 氷冰 渉涉 湼涅 濶闊 煕熙 燄焰 犂犁 猨猿 琹琴 ' +
  '甁瓶 畧略 畱留 疎疏 皐皋 盋缽 硏研 稾稿 穉稚 窻窗 竒奇 粃秕 粧妝 紥紮 繙翻 罸罰 肎肯 胷胸 艶艷 茘荔 葢蓋 薫薰 虗虛 蛍螢 ' +
  '衂衄 覩睹 譌訛 豓艷 貎貌 賍贓 躭耽 軆體 輙輒 逈迥 郞郎 鄊鄉 酧酬 醻酬 釡釜 鎻鎖 鐡鐵 隂陰 隣鄰 霛靈 靣面 韈襪 頬頰 顋腮 ' +
  '飡餐 餧餵 騐驗 鬪鬥 鳯鳳 鴈雁 麄粗 黒黑 齩咬 堦階';

const FORMS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map(([variant = '', usual = '']) => [variant, usual]),
);
const PATTERN = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'g');
const hasAny = anyOf(FORMS.keys());

/** Writes variants as Taiwan prints them; the length in UTF-16 units is kept. */
export const usualForms = (text: string): string =>
  hasAny(text) ? text.replace(PATTERN, (variant) => FORMS.get(variant) ?? variant) : text;
