/** What a surname looks like as a word, and as a surname: 於右任 is 于右任. Our own list. */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  '於于 餘余 範范 樸朴 薑姜 穀谷 鬱郁 嶽岳 週周 後后 鐘鍾 塗涂 種种 嚮向 裡里 鬆松'
    .split(' ')
    .map(([word = '', surname = '']) => [word, surname] as const),
);

/**
 * The Traditional form of a name that was converted as if it were words: nobody is called
 * "inside", and a person's first character is a surname.
 * @param traditional the converted name, as long as it was.
 */
export function nameForm(traditional: string, isPerson: boolean): string {
  const inside = traditional.replace(/裡(?=.)/gu, '里');
  if (!isPerson) return inside;
  const surname = SURNAMES.get(inside[0] ?? '');
  return surname ? surname + inside.slice(1) : inside;
}
