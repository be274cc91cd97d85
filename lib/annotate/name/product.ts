import { CERTAIN } from './evidence';
import type { FoundName, NamePiece, NameRule } from './rule';

/** Rounds in which a company is given money: A輪, B+輪, Pre-A輪. */
const ROUND = /^(?:Pre-?)?[A-K]\+{0,2}$/;

/** Funding rounds, letter and 輪 in one: B+輪. */
export const fundingRound: NameRule = {
  name: 'funding-round',
  propose({ pieces }) {
    const found: FoundName[] = [];
    for (let at = 0; at + 1 < pieces.length; at += 1) {
      const { kind, simplified, start } = pieces[at] as NamePiece;
      const next = pieces[at + 1] as NamePiece;
      if (kind !== 'latin' || next.simplified !== '轮' || !ROUND.test(simplified)) continue;
      found.push({ start, end: next.end, type: 'product', gain: CERTAIN });
    }
    return found;
  },
};

/** Tickers, letters or digits and the exchange's: NVDA.O, 688256.SH, 0700.HK. */
const TICKER = /^(?:[A-Z]{1,5}|\d{4,6})\.[A-Z]{1,3}$/;
/** Models, a name with a number behind it: Mate10, A100, GPT-4o, RTX4090. */
const MODEL = /^[A-Za-z]+(?:-[A-Za-z]+)*-?\d+[A-Za-z]{0,3}\+?$/;
/** Versions and pages are no products: v2, No1, p12. */
const NUMBERED = /^(?:v|ver|no|p|pp|vol|ch|fig)-?\d/i;
/** Small letters and digits throughout are what somebody is called in a forum: hank77. */
const ACCOUNT = /^[a-z]+\d+$/;

/** True for a Latin token that names a share or a product by letters and digits. */
export const isProduct = (surface: string): boolean =>
  TICKER.test(surface) ||
  (MODEL.test(surface) && !NUMBERED.test(surface) && !ACCOUNT.test(surface));
