import { lookUp, tableOf } from '../language/data';

const PLAIN = tableOf('scripts/finished-simplified');
const MARKED = new RegExp(`[帐着於]|${[...PLAIN.keys()].join('|')}`, 'g');

/** 帳篷, 蚊帳: tents and curtains keep 帐; the rest is money, 账. */
const TENT_AFTER = /^[篷幕子蓬檐顶帷]/;
const TENT_BEFORE = /[蚊营军纱床罗虎青幔毡绣圆穹幄]$/;

/** 著 as a work, to write, conspicuous: always after these, … */
const WROTE_BEFORE = /[土卓专原遗拙撰昭彰显]$/;
/** … and after these only where nothing follows that could be woven, joined or told. */
const PERHAPS_WROTE_BEFORE = /(?:[编译论合新旧近]|见微知)$/;
const WROTE_AFTER = /^(?:[者《〈，。、；：！？」”）]|等[，。、书]|$)/;
const WROTE_BOOKS = /(?:^|[，。；、他她曾并还也氏])$/;

/** The surname: 於 does not become 于 there. */
const SURNAME_YU = /^於(?:梨华|崇文|勇明|贤德)/;

/** 『 』 inside 「 」 are inner quotation marks; by themselves they are the author's choice. */
const innerQuotes = (text: string): string =>
  text.includes('『')
    ? text.replace(/「[^「」]*」/g, (quoted) => quoted.replace(/『([^『』]*)』/g, '‘$1’'))
    : text;

/**
 * Finishes what OpenCC made of a paragraph, so that it is the Mainland standard: 土著, 账户, 它,
 * 于 before names, “ ” for 「 」. The length in UTF-16 units is kept.
 */
export const polishSimplified = (converted: string): string =>
  innerQuotes(converted).replace(MARKED, (found, at: number) => {
    const plain = lookUp(PLAIN, found);
    if (plain) return plain;
    const before = converted.slice(Math.max(0, at - 3), at);
    const after = converted.slice(at + 1, at + 4);
    if (found === '帐') return TENT_AFTER.test(after) || TENT_BEFORE.test(before) ? '帐' : '账';
    if (found === '於') return SURNAME_YU.test(found + after) ? '於' : '于';
    const wrote =
      WROTE_BEFORE.test(before) ||
      (PERHAPS_WROTE_BEFORE.test(before) && WROTE_AFTER.test(after)) ||
      (WROTE_BOOKS.test(before) && /^有(?:《|多[部本])/.test(after));
    return wrote ? '著' : found;
  });
