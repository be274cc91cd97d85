/** The keys of Taiwan's standard keyboard for zhuyin (大千), row by row, and what is on them. */
const ROWS: readonly (readonly [keys: string, signs: string])[] = [
  ['1234567890-', 'ㄅㄉˇˋㄓˊ˙ㄚㄞㄢㄦ'],
  ['qwertyuiop', 'ㄆㄊㄍㄐㄔㄗㄧㄛㄟㄣ'],
  ['asdfghjkl;', 'ㄇㄋㄎㄑㄕㄘㄨㄜㄠㄤ'],
  ['zxcvbnm,./', 'ㄈㄌㄏㄒㄖㄙㄩㄝㄡㄥ'],
];

const SIGNS = new Map(
  ROWS.flatMap(([keys, signs]) => [...keys].map((key, at) => [key, signs[at] ?? ''] as const)),
);

/** The signs as they lie on that keyboard, to be tapped. */
export const ZHUYIN_ROWS: readonly (readonly string[])[] = ROWS.map(([, signs]) => [...signs]);

/** What was typed on a keyboard of Latin letters as a zhuyin keyboard has it; a blank is the first tone. */
export const asZhuyin = (typed: string): string =>
  [...typed.toLowerCase()].map((key) => SIGNS.get(key) ?? key).join('');
