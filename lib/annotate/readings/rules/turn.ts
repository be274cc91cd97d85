import { endsClause } from '../grammar';
import type { Rule } from './rule';

const ROUND = /^(繞|圍|圍繞|環繞|繞著|圍著)$/u;
/** 繞到, 繞過: gone round once, and then turned. */
const PAST = /^[到過道路開回進出]/u;
/** What is turned round stands between: 繞著大大的太陽轉. */
const REACH = 6;
/** 轉 is the last word of its clause, or is said to go on: 轉個不停, 轉來轉去. */
const GOES_ON = /^(的|了|著|個|啊|呀|呢|吧|嗎)$/u;

/** 轉 is zhuàn where one thing goes round another: 地球繞著太陽轉; elsewhere zhuǎn: 繞路轉車. */
export const readZhuan: Rule = (index, { tokens, near }) => {
  if (!endsClause(tokens[index + 1]) && !GOES_ON.test(near(index, 1))) return null;
  for (let at = index - 1; at >= Math.max(0, index - REACH) && !endsClause(tokens[at]); at--) {
    const round = near(at, 0);
    if (ROUND.test(round) && !PAST.test(near(at, 1))) {
      return { reading: 'zhuan4', why: { code: 'context', evidence: `${round}…轉` } };
    }
  }
  return null;
};
