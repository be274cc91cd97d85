import { fired, isTraced } from '../language/trace';
import { BESIDE } from './beside';

const isEra = BESIDE.ends('era-before', '前?');
const isLong = BESIDE.begins('years-long');
const isYearAfter = BESIDE.begins('year-after');
const JOINS = BESIDE.of('year-joins');
/** The far end of 1665-1678年, 1998到2004年. */
const FAR_END = new RegExp(
  `^ ?(?:[-–—~～]|${JOINS.words.join('|')}) ?[12]\\d{3}(?:年|級|级|\\)|）|[、])`,
);

/** Four digits before 年, after 西元, in （1934） or as the near end of 1665-1678年. */
export function isYear(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (isEra(text.slice(Math.max(0, start - 3), start))) return after.startsWith('年');
  if (!/^[12]\d{3}$/.test(text.slice(start, end))) return false;
  if (text.endsWith('00', end) && after.startsWith('年') && isLong(after.slice(1))) return false;
  if (isYearAfter(after)) return true;
  if (/^[)）]/.test(after) && /[(（]/.test(text.charAt(start - 1))) return true;
  return isFarEnd(after);
}

function isFarEnd(after: string): boolean {
  const found = FAR_END.test(after);
  if (found && isTraced()) fired(JOINS.id, after);
  return found;
}

/** 民國113年: the year everyone else counts. */
export function yearGloss(text: string, start: number, year: string): { gloss?: string } {
  const republic = /(民國|民国)(前)?$/.exec(text.slice(Math.max(0, start - 3), start));
  if (!republic) return {};
  const common = republic[2] ? 1912 - Number(year) : 1911 + Number(year);
  return { gloss: `year ${year} of the Republic of China: ${common}` };
}
