import { isUnknown, type Reading, type Syllable, type Tone } from './reading';

const INITIALS: Readonly<Record<string, string>> = {
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
};

/** Finals after their medial (i, u, ü) is taken off. */
const RIMES: Readonly<Record<string, string>> = {
  '': '',
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ê: 'ㄝ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
};

const MEDIALS: Readonly<Record<string, string>> = { i: 'ㄧ', u: 'ㄨ', ü: 'ㄩ' };

/** Finals whose pinyin hides the rime: full spelling = medial + rime. */
const CONTRACTED: Readonly<Record<string, string>> = {
  iu: 'iou',
  ui: 'uei',
  un: 'uen',
  ong: 'ueng',
  in: 'ien',
  ing: 'ieng',
  ün: 'üen',
  iong: 'üeng',
  ie: 'iê',
  üe: 'üê',
};

/** Interjections and the suffix 兒, spelled by their consonants alone. */
const BARE: Readonly<Record<string, string>> = {
  r: 'ㄦ',
  m: 'ㄇ',
  n: 'ㄣ',
  ng: 'ㄫ',
  hm: 'ㄏㄇ',
  hng: 'ㄏㄫ',
};

/** Tone marks by tone; the first tone is unmarked. */
export const ZHUYIN_TONES: Readonly<Record<Tone, string>> = {
  1: '',
  2: 'ˊ',
  3: 'ˇ',
  4: 'ˋ',
  5: '˙',
};

/** y and w are spelling only; u after j, q, x, y is ü: yuan → üan, wo → uo, yi → i, jue → jüe. */
function unspell(base: string): string {
  if (base.startsWith('yu') || /^[jqx]u/.test(base))
    return base.replace(/^yu/, 'ü').replace('u', 'ü');
  if (base.startsWith('yi')) return base.slice(1);
  if (base.startsWith('y')) return `i${base.slice(1)}`;
  if (base.startsWith('wu')) return base.slice(1);
  if (base.startsWith('w')) return `u${base.slice(1)}`;
  return base;
}

/** Symbols of a final ("uan" → ㄨㄢ), or null. The i of zhi, chi, shi, ri, zi, ci, si has none. */
function finalSymbols(final: string, initial: string): string | null {
  if (final === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(initial)) return '';
  const full = CONTRACTED[final] ?? final;
  const medial = MEDIALS[full.charAt(0)];
  const rime = RIMES[medial ? full.slice(1) : full];
  return rime === undefined ? null : (medial ?? '') + rime;
}

/**
 * Zhuyin symbols of a pinyin base without tone, "lüe" → "ㄌㄩㄝ"; the base itself when it is no
 * Mandarin syllable (the Latin letters of "K書").
 */
export function zhuyinSymbols(base: string): string {
  const lower = base.toLowerCase();
  const bare = BARE[lower] ?? INITIALS[lower];
  if (bare) return bare;
  const spelled = unspell(lower);
  const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?/.exec(spelled)?.[0] ?? '';
  const rest = finalSymbols(spelled.slice(initial.length), initial);
  return rest === null ? base : (INITIALS[initial] ?? '') + rest;
}

/** What the column beside a character holds: the symbols, and the mark set apart from them. */
export interface ZhuyinColumn {
  readonly symbols: string;
  /** '' for the first tone; '˙' stands above the column, the others beside its last symbol. */
  readonly mark: string;
}

export const zhuyinColumn = (syllable: Syllable): ZhuyinColumn => ({
  symbols: zhuyinSymbols(syllable.base),
  mark: ZHUYIN_TONES[syllable.tone],
});

/** {ma, 5} → "˙ㄇㄚ", {ma, 3} → "ㄇㄚˇ"; '' of an unknown one. */
export function zhuyinSyllable(syllable: Syllable): string {
  if (isUnknown(syllable)) return '';
  const { symbols, mark } = zhuyinColumn(syllable);
  return syllable.tone === 5 ? mark + symbols : symbols + mark;
}

/** One string a syllable, parted by spaces: "ㄌㄧˋ ㄌㄧㄢˋ". */
export const formatZhuyin = (reading: Reading): string =>
  reading.map(zhuyinSyllable).filter(Boolean).join(' ');
