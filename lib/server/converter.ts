import type { OpenccTables } from '../annotate/script/converter';
import { openccConverter } from './opencc';

type Convert = (text: string) => string;

/** The large tables take a tenth of a second: made at first use, kept for good. */
function lazily(config: string): Convert {
  let made: Convert | undefined;
  return (text) => {
    made ??= openccConverter(config);
    return made(text);
  };
}

/** The one large table; Taiwan's and Hong Kong's characters are small ones over its result. */
const toOpencc = lazily('s2t');
const toTaiwan = lazily('t2tw');

/**
 * OpenCC's tables. To Simplified from Taiwan's standard, not OpenCC's own: 98.2 % of sentences
 * exact against 95.1 %. Never `twp` or `hkp`: they change wording and length.
 */
export const converter: OpenccTables = {
  toSimplified: lazily('tw2s'),
  // The same as `s2tw`, without its large table a second time.
  toTraditional: (text) => toTaiwan(toOpencc(text)),
  toTaiwan,
  toOpencc,
  fromTaiwan: lazily('tw2t'),
  toHongKong: lazily('t2hk'),
};
