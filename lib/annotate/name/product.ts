import { CERTAIN } from './evidence';
import type { FoundName, NameRule } from './rule';

/** Rounds in which a company is given money: A輪, B+輪, Pre-A輪. */
const ROUND = /^(?:Pre-?)?[A-K]\+{0,2}$/;

/** Funding rounds, letter and 輪 in one: B+輪. */
export const fundingRound: NameRule = {
  name: 'funding-round',
  propose: ({ pieces }) =>
    pieces.flatMap(({ kind, simplified, start }, at): FoundName[] => {
      const next = pieces[at + 1];
      if (kind !== 'latin' || next?.simplified !== '轮' || !ROUND.test(simplified)) return [];
      return [{ start, end: next.end, type: 'product', gain: CERTAIN }];
    }),
};

/** Tickers, letters or digits and the exchange's: NVDA.O, 688256.SH, 0700.HK. */
const TICKER = /^(?:[A-Z]{1,5}|\d{4,6})\.[A-Z]{1,3}$/;
/** Models, a name with a number behind it: Mate10, A100, GPT-4o, RTX4090. */
const MODEL = /^[A-Za-z]+(?:-[A-Za-z]+)*-?\d+[A-Za-z]{0,3}\+?$/;
/** Versions and pages are no products: v2, No1, p12. */
const NUMBERED = /^(?:v|ver|no|p|pp|vol|ch|fig)-?\d/i;

/** True for a Latin token that names a share or a product by letters and digits. */
export const isProduct = (surface: string): boolean =>
  TICKER.test(surface) || (MODEL.test(surface) && !NUMBERED.test(surface));
