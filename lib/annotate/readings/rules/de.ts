import type { SentenceContext } from '../context';
import { endsClause, isAdverb, isNumber, isPreposition, isPronoun, isVerb } from '../grammar';
import type { ReadableToken } from '../types';
import type { Rule } from './rule';

/** Words after which 地 is the ground, not the adverbial ending. */
const GROUND = new Set(
  '之 此 該 等 本 當 各 兩 這 那 某 一 外 異 滿 遍 倒 落 著 在 於 到 離 墜 就 席 大 天 有 無 的 每 原 何 聖 客 占 佔 種 耕'.split(
    ' ',
  ),
);
const GROUND_AFTER = new Set('的 上 下 裡 面 中 為 是 人 區 之 形 帶 方 了'.split(' '));
const DEGREE = new Set('多 大 快 慢 高 低 深 好 早 輕 重 狠 靜 漸 忽'.split(' '));

const isRepeated = (word: string): boolean => /^(.)\1|(.)\2$/u.test(word);

/** An adverb can stand before 地: 慢慢, 高興, 再三, 越來越多, an idiom, 象徵性. */
function isAdverbial(token: ReadableToken | undefined): boolean {
  if (token?.kind !== 'word' || token.isName) return false;
  const word = token.traditional;
  if (GROUND.has(word) || isPronoun(token)) return false;
  if (isRepeated(word) || /(然|性|般|似|樣)$/u.test(word)) return true;
  return [...word].length >= 2 || DEGREE.has(word) || isRepeated(word);
}

/** 地 is de between an adverbial and a verb, dì where it is the ground. */
export const readDi: Rule = (index, { tokens, near }) => {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const before = near(index, -1);
  if (near(index, -2) === '而' && isVerb(next)) {
    return { reading: 'de5', why: { code: 'adverbial', evidence: `而${before}` } };
  }
  // 一盞一盞地, 頭也不回地.
  const counted = near(index, -3) === before && near(index, -4) === near(index, -2);
  const without = /^[不沒]$/u.test(near(index, -2)) && near(index, -3) === '也';
  if ((counted || without) && !endsClause(next) && !GROUND_AFTER.has(near(index, 1))) {
    return { reading: 'de5', why: { code: 'adverbial', evidence: before } };
  }
  if (endsClause(next) || GROUND_AFTER.has(near(index, 1)) || !isAdverbial(previous)) {
    return near(index, -2) === before && !endsClause(next)
      ? { reading: 'de5', why: { code: 'adverbial', evidence: before } }
      : { reading: 'di4', why: { code: 'noun' } };
  }
  const acts = isVerb(next) || isPreposition(next) || isAdverb(next) || isRepeated(before);
  return acts || /(然|性|般)$/.test(before) || [...before].length >= 4
    ? { reading: 'de5', why: { code: 'adverbial', evidence: before } }
    : null;
};

const MUST_ADVERB = new Set(
  '就 還 也 都 又 總 只 非 卻 便 才 仍 則 一定 恐怕 大概 至少 最少 光是 甚至 可能 必定 勢必 只好 往往 有時 有時候 通常 終究 不然 否則 所以 因此 也許 或許 仍然 依然 還是'.split(
    ' ',
  ),
);
/** What one gets: 得獎, 得分, 得第一. */
const GOT = /^(獎|分|名|利|病|知|票|救|勢|手|冠軍|第.*|到|出|了|過|.+[病症癌炎獎分])$/u;
/** Second halves of what one can do: 看得到, 想得起. */
const COMPLEMENT = /^得[到出起住著過上下及來完好懂見清]$/u;

/** Adverbs that open what must be done: 得先, 得趕快. */
const MUST_BEFORE =
  /^(先|再|多|少|好好|趕快|趕緊|馬上|立刻|立即|盡快|儘快|自己|親自|另外|小心|天天|每天|常|常常|經常|靠|看|等|花|請)$/u;
/** What 得 after a noun or a time can only be followed by where it must be done. */
const WHEN =
  /^(改天|改日|哪天|下次|下回|這次|這回|遲早|早晚|今後|往後|日後|將來|未來|今年|明年|每次|凡事|今天|明天|後天|今晚|明早|早上|晚上|下午|中午|現在|以後|之後|最後|然後|平常|平時|每天|天天|回去|到時候|時候)$/u;

/** What a law lets one do or have done: 得易科罰金, 得上訴, 主管機關得命其停業. */
const LAWFUL =
  /^(易科罰金|易科|易服|併科|併|上訴|再議|抗告|聲請|申請|請求|免除|減輕|加重|處|沒收|撤銷|廢止|限制|禁止|命|令|準用|委託|委任|委由|另|逕|逕行|依|依法|經|由|予|予以|為|不予|宣告|裁定|停止|變更|訂定|徵收)$/u;
/** Those laws speak of. */
const PARTY =
  /(機關|法院|法官|檢察官|當事人|被告|原告|上訴人|申請人|聲請人|納稅義務人|債權人|債務人|行為人|受刑人|雇主|人民|政府|委員會|議會)$/u;

/** Whether what follows is done and has its adverb or time before it: 得|按時|吃藥. */
const actsAfterAdverbial = (index: number, { tokens }: SentenceContext): boolean => {
  const next = tokens[index + 1];
  return next?.kind === 'word' && !next.isName && !isThing(next) && isVerb(tokens[index + 2]);
};

/** What only things, offices and people's callings end with; descriptions do not. */
const THING_ENDING =
  /.[門員者車機店館院校局廳房樓屋站票證卡藥飯菜衣鞋褲帽縣市鄉鎮師生民商廠庫府團隊班組]$/u;

/** True for a thing that can be counted or told by its ending, and is no action: 功課, 錢, 大門. */
const isThing = (token: ReadableToken | undefined): boolean =>
  token?.kind === 'word' &&
  !isVerb(token) &&
  (THING_ENDING.test(token.traditional) ||
    token.entries.some(({ classifiers }) => classifiers.length > 0));

const GET = { reading: 'de2', why: { code: 'get' } } as const;

/** 得 is de after a verb or adjective, děi before a verb that must be done, dé where one gets. */
export const readDe: Rule = (index, context) => {
  const { tokens, near } = context;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const before = near(index, -1);
  const must = { reading: 'dei3', why: { code: 'must', evidence: before } };
  if (before === '不' || before === '必') return GET;
  if (LAWFUL.test(near(index, 1)) && (endsClause(previous) || PARTY.test(before))) return GET;
  if (MUST_ADVERB.has(before)) return GOT.test(near(index, 1)) || isNumber(next) ? GET : must;
  const acts =
    !GOT.test(near(index, 1)) &&
    (isVerb(next) || isPreposition(next) || isAdverb(next) || MUST_BEFORE.test(near(index, 1)));
  if (isPronoun(previous) || endsClause(previous)) {
    const adverbial = !GOT.test(near(index, 1)) && actsAfterAdverbial(index, context);
    return acts || adverbial ? must : GET;
  }
  // 香得讓人流口水.
  const moves = /^[讓令叫使]$/u.test(near(index, 1)) && near(index, 2) === '人';
  if (!moves && acts && (isThing(previous) || WHEN.test(before))) return must;
  if (isNumber(next) && !isVerb(previous)) return GET;
  if (previous?.kind === 'word') {
    return { reading: 'de5', why: { code: 'after-verb', evidence: before } };
  }
  return GET;
};

/** 得到 is a word of its own, but after a verb of one character it says what one can: 看得到. */
export const isComplement = (index: number, { tokens, near }: SentenceContext): boolean =>
  COMPLEMENT.test(near(index, 0)) &&
  [...near(index, -1)].length === 1 &&
  isVerb(tokens[index - 1]) &&
  !isPronoun(tokens[index - 1]) &&
  !isAdverb(tokens[index - 1]);
