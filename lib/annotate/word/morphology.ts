import type { BaseForm } from '../../domain/token';
import { VERB_OBJECT } from './verb-object';

/** A word whose parts stand apart in the sentence: which tokens, and the word they make. */
export interface SpreadWord {
  readonly tokens: readonly number[];
  readonly form: BaseForm;
  readonly traditional: string;
  readonly simplified: string;
}

interface Form {
  readonly traditional: string;
  readonly simplified: string;
}

/** Verbs with their object inside, which speakers take apart: 睡了一覺. Our own list. */
const SEPARABLE: ReadonlySet<string> = new Set(
  (
    '睡覺 幫忙 見面 結婚 生氣 洗澡 吃飯 游泳 跳舞 唱歌 上班 下班 上課 下課 請假 放假 離婚 畢業 吵架 打架 聊天 散步 跑步 道歉 握手 ' +
    '鞠躬 理髮 照相 拍照 排隊 開會 請客 看病 生病 住院 出差 出國 回家 打工 打針 吃虧 吃驚 操心 擔心 傷心 放心 開心 發燒 發財 發火 發呆 ' +
    '失業 失戀 報名 掛號 點頭 搖頭 點菜 做夢 做飯 說話 講話 談話 撒謊 說謊 起床 鼓掌 加油 加班 減肥 抽菸 抽煙 喝酒 乾杯 敬禮 簽名 簽字 ' +
    '讓步 轉身 翻身 站隊 受傷 受罪 受騙 上當 丟臉 丟人 帶頭 領情 留神 留心 隨便 問好 告狀 吵嘴 鬧鐘 打折 打球 打賭 打獵 打岔 打氣 ' +
    '投票 投資 投降 考試 補課 曠課 逃課 爬山 滑雪 滑冰 釣魚 種田 犯罪 犯法 違法 中獎 中毒 送行 送禮 還債 欠債 過年 過節 過敏 分手 分心 ' +
    '接吻 親嘴 叫好 喊冤 訴苦 吃苦 吃醋 灰心 費心 費力 用功 用心 出力 出神 出名 出事 出門 開車 開刀 開口 開頭 開學 開玩笑'
  ).split(' '),
);
/** What may stand between: aspect, a count, whose or what, at most four tokens. */
const BETWEEN: ReadonlySet<string> = new Set(
  '了 著 過 完 個 一 兩 幾 半 不 得 起 什麼 甚麼 他 她 你 我 它 的 次 下 場 頓 回 點 些 會 大 好 一個 一次 一下 一場 一頓 一點 多少 幾次 兩次 三次 這個 那個 天 年 小時 半天'.split(
    ' ',
  ),
);
const LONGEST_BETWEEN = 4;

/** Complements that make a potential form: 看不見, 聽得懂. 說得好 is praise, not 說好. */
const COMPLEMENT = /^[到見懂完起上下來去動住開出掉過清死成滿贏]$/;

/** What makes the potential form: 看不見, 看得見. */
const isAble = ({ traditional }: Form): boolean => traditional === '不' || traditional === '得';

const DIRECTION = /^[出起下過上回進][來去]$/;
const firstOf = ({ traditional, simplified }: Form): Form => ({
  traditional: traditional.charAt(0),
  simplified: simplified.charAt(0),
});

/**
 * Words of the dictionary that the sentence takes apart: separable verbs (睡了一覺 → 睡覺), A不A
 * (喜不喜歡 → 喜歡), potential forms (聽不懂 → 聽懂) and AABB (乾乾淨淨 → 乾淨) in pieces.
 * @param forms the tokens of one sentence, in order.
 */
export function spreadWords(
  forms: readonly Form[],
  isWord: (traditional: string) => boolean,
): readonly SpreadWord[] {
  const found: SpreadWord[] = [];
  const put = (form: BaseForm, tokens: readonly number[], parts: readonly Form[]): void => {
    const traditional = parts.map((part) => part.traditional).join('');
    if (!isWord(traditional)) return;
    const simplified = parts.map((part) => part.simplified).join('');
    found.push({ form, tokens, traditional, simplified });
  };
  for (let at = 0; at + 2 < forms.length; at += 1) {
    const first = forms[at] as Form;
    if (first.traditional.length !== 1) continue;
    const second = forms[at + 1] as Form;
    const third = forms[at + 2] as Form;
    if (second.traditional === '不' || second.traditional === '沒') {
      if (third.traditional.length > 1 && third.traditional.startsWith(first.traditional)) {
        put('asked', [at], [third]);
        continue;
      }
    }
    if (isAble(second) && COMPLEMENT.test(third.traditional)) {
      put('able', [at, at + 2], [first, third]);
      continue;
    }
    if (isAble(second) && DIRECTION.test(third.traditional)) {
      // 認不出來: the dictionary has 認出, and whether one comes or goes is left out.
      const whole = isWord(first.traditional + third.traditional);
      put('able', [at, at + 2], [first, whole ? third : firstOf(third)]);
      continue;
    }
    const fourth = forms[at + 3];
    const doubled =
      first.traditional === second.traditional && third.traditional === fourth?.traditional;
    if (doubled && third.traditional.length === 1) {
      put('doubled', [at, at + 1, at + 2, at + 3], [first, third]);
      continue;
    }
    for (let to = at + 2; to <= at + 1 + LONGEST_BETWEEN && to < forms.length; to += 1) {
      if (!BETWEEN.has((forms[to - 1] as Form).traditional)) break;
      const object = forms[to] as Form;
      if (!SEPARABLE.has(first.traditional + object.traditional)) continue;
      put('apart', [at, to], [first, object]);
      break;
    }
  }
  return found;
}

const AA = /^(.)([一不沒没]?)\1$/u;
const AABB = /^(.)\1(.)\2$/u;
const AAB = /^(.)\1(.)$/u;

/** The word that a token says twice, and how. */
export interface Repeated {
  readonly word: string;
  readonly form: 'doubled' | 'asked';
}

/**
 * The word that a token says twice: 長長 and 走一走 → 長 and 走, 乾乾淨淨 → 乾淨, 散散步 → 散步, 要不要 → 要
 * asked; null for others.
 */
export function repeated(traditional: string): Repeated | null {
  const [, only, between = ''] = AA.exec(traditional) ?? [];
  if (only) return { word: only, form: /[不沒没]/u.test(between) ? 'asked' : 'doubled' };
  const [, verb = '', object = ''] = AAB.exec(traditional) ?? [];
  if (VERB_OBJECT.has(verb + object)) return { word: verb + object, form: 'doubled' };
  const [, first, second] = AABB.exec(traditional) ?? [];
  if (!first || !second || first === second) return null;
  return { word: first + second, form: 'doubled' };
}
