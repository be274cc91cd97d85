import type { SentenceContext } from '../context';
import { endsClause, isNumber, isPreposition, isPronoun, isVerb } from '../grammar';
import type { Rule } from './rule';

/** Verbs that 著 completes: 睡著 zháo, 找著了. */
const ATTAINED = /[睡找猜點夠摸抓碰逮買遇見燒]$/u;
const CLOTHES = /[衣裝服袍裙褲鞋帽衫甲白黑紅藍青灰色]/u;

/** 著 is zhe after a verb; zháo where something is attained, zhuó worn, zhù written. */
export const readZhe: Rule = (index, { tokens, near }) => {
  const before = near(index, -1);
  const after = near(index, 1);
  if (before === '土' || before === '知') {
    return { reading: 'zhu4', why: { code: 'word', evidence: `${before}著` } };
  }
  if (before === '得' || before === '不') {
    return {
      reading: 'zhao2',
      why: { code: 'attained', evidence: `${near(index, -2)}${before}著` },
    };
  }
  if (ATTAINED.test(before) && (after === '了' || endsClause(tokens[index + 1]))) {
    return { reading: 'zhao2', why: { code: 'attained', evidence: `${before}著` } };
  }
  if (before === '身' || (endsClause(tokens[index - 1]) && CLOTHES.test(after))) {
    return { reading: 'zhuo2', why: { code: 'worn' } };
  }
  if (/^[《〈]/.test(after) || after === '有' || /^[》〉]/.test(before)) {
    return { reading: 'zhu4', why: { code: 'written' } };
  }
  return { reading: 'zhe5', why: { code: 'after-verb', evidence: before } };
};

/** 了 is liǎo only as what one can or cannot do: 受不了, 吃得了. */
export const readLe: Rule = (index, { tokens, near }) => {
  const before = near(index, -1);
  // 吃得了, but 他得了冠軍.
  const isAble = before === '不' || (before === '得' && isVerb(tokens[index - 2]));
  if (isAble && near(index, -2)) {
    return {
      reading: 'liao3',
      why: { code: 'ability', evidence: `${near(index, -2)}${before}了` },
    };
  }
  return { reading: 'le5', why: { code: 'after-verb', evidence: before } };
};

/** 中 is zhòng where something hits or is hit: 中了四槍, 擊中. */
export const readZhong: Rule = (index, { tokens, near }) => {
  const before = near(index, -1);
  const after = near(index, 1);
  const hit =
    /^[射擊打猜命選切不沒]$/u.test(before) ||
    (after === '了' && (isNumber(tokens[index + 2]) || /[彈槍獎毒計]/u.test(near(index, 2))));
  return hit ? { reading: 'zhong4', why: { code: 'hit' } } : null;
};

/** 應 is yīng "should" before a verb, yìng where it answers: 應…之邀, 應…要求. */
export const readYing: Rule = (index, { tokens, near }) => {
  for (let at = 1; at <= 8 && !endsClause(tokens[index + at]); at++) {
    if (/^(邀|邀請|要求|請求|聘|之邀|之請|之聘|召|號召)$/.test(near(index, at))) {
      return { reading: 'ying4', why: { code: 'answer', evidence: `應…${near(index, at)}` } };
    }
  }
  const next = tokens[index + 1];
  // 叫他三次都不應: to answer, where nothing follows that ought to be done.
  if (endsClause(next) && /^[不沒]$/u.test(near(index, -1))) {
    return { reading: 'ying4', why: { code: 'answer', evidence: `${near(index, -1)}應` } };
  }
  if (isVerb(next) || isPreposition(next) || isPronoun(tokens[index - 1])) {
    return { reading: 'ying1', why: { code: 'should', evidence: `應${near(index, 1)}` } };
  }
  return null;
};

/** 祇 is an old spelling of 只 but for the earth god, 神祇 and 地祇. */
export const readZhi: Rule = (index, { near }) =>
  /[神地靈]$/u.test(near(index, -1))
    ? { reading: 'qi2', why: { code: 'noun' } }
    : { reading: 'zhi3', why: { code: 'variant', evidence: '祇 = 只' } };

/** 甚 and 什 are shén before 麼. */
export const readShen: Rule = (index, { near }) => {
  if (/^[麼麽]/u.test(near(index, 1))) {
    return { reading: 'shen2', why: { code: 'word', evidence: '什麼' } };
  }
  return near(index, 0) === '甚' ? { reading: 'shen4', why: { code: 'usual' } } : null;
};

/** 少 is shǎo, few, beside a number or an adverb of degree. */
export const readShao: Rule = (index, { tokens, near }) =>
  isNumber(tokens[index + 1]) ||
  /^(大約|約|於|了|有|見|不了)$/.test(near(index, 1)) ||
  /^(很|太|更|最|較|不|要|減|多|至|還|越|愈)$/.test(near(index, -1))
    ? { reading: 'shao3', why: { code: 'amount' } }
    : null;

/** True where 比 stands before in the clause: 這條路比那條長. */
function comparedBefore(index: number, { tokens, near }: SentenceContext): boolean {
  for (let at = index - 1; at >= 0 && !endsClause(tokens[at]); at--) {
    if (near(at, 0) === '比') return true;
  }
  return false;
}

/** 長 is cháng of a measured thing, zhǎng of what grows; 又長了一歲, but 比去年長了三天. */
export const readChang: Rule = (index, context) => {
  const { tokens, near } = context;
  const before = near(index, -1);
  const after = near(index, 1);
  if (after === '了' && [2, 3, 4].some((at) => near(index, at) === '歲')) {
    return { reading: 'zhang3', why: { code: 'growth', evidence: '長了…歲' } };
  }
  if (after === '了' && comparedBefore(index, context)) {
    return { reading: 'chang2', why: { code: 'length' } };
  }
  if (
    isNumber(tokens[index + 1]) ||
    /^(約|達|度|逾)$/.test(after) ||
    /^(很|太|更|最|較|身|全|約|細|又|多|不|愈|越)$/.test(before)
  ) {
    return { reading: 'chang2', why: { code: 'length' } };
  }
  if (/^[得出成滿在到於]$/u.test(after) || /^(著|了|大|高|胖|壯|痘|草|牙|蟲)$/.test(after)) {
    return { reading: 'zhang3', why: { code: 'growth', evidence: `長${after}` } };
  }
  const isPartOfBody = /[角尾翅鬚腿臂頸耳髮葉柄徑齒喙爪毛嘴脖腳莖]$/u.test(before);
  return isPartOfBody ? { reading: 'chang2', why: { code: 'length' } } : null;
};

/** 當 is dàng where one thing is taken for another: 把他當朋友. */
export const readDang: Rule = (index, { tokens, near }) => {
  for (let at = index - 2; at >= 0 && !endsClause(tokens[at]); at--) {
    if (/^[把將拿]$/u.test(near(at, 0))) {
      return { reading: 'dang4', why: { code: 'context', evidence: `${near(at, 0)}…當` } };
    }
  }
  return null;
};

const POURED = /^(杯|碗|壺|瓶|盆|桶|水|開水|熱水|茶|酒|啤酒|咖啡|牛奶|果汁|湯|油|垃圾|飲料)$/u;

/** 倒 is dào where something is poured out: 倒了一杯水. */
export const readDao: Rule = (index, { tokens, near }) => {
  for (let at = 1; at <= 4 && !endsClause(tokens[index + at]); at++) {
    if (POURED.test(near(index, at))) {
      return { reading: 'dao4', why: { code: 'context', evidence: `倒…${near(index, at)}` } };
    }
  }
  return null;
};
