/** Four digits before 年, after 西元, in （1934） or as the near end of 1665-1678年. */
export function isYear(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (/(?:西元|公元)前?$/.test(text.slice(Math.max(0, start - 3), start))) return /^年/.test(after);
  if (!/^[12]\d{3}$/.test(text.slice(start, end))) return false;
  if (text.endsWith('00', end) && /^年(?:的?歷史|的?历史|前|後|后|來|来|以|之久)/.test(after))
    return false;
  if (/^(?:年|級|级|學年|学年)/.test(after)) return true;
  if (/^[)）]/.test(after) && /[(（]/.test(text[start - 1] ?? '')) return true;
  return /^ ?[-–—~～至到、和及與与] ?[12]\d{3}(?:年|級|级|\)|）|[、])/.test(after);
}

/** 民國113年: the year everyone else counts. */
export function yearGloss(text: string, start: number, year: string): { gloss?: string } {
  const republic = /(民國|民国)(前)?$/.exec(text.slice(Math.max(0, start - 3), start));
  if (!republic) return {};
  const common = republic[2] ? 1912 - Number(year) : 1911 + Number(year);
  return { gloss: `year ${year} of the Republic of China: ${common}` };
}
