import type { Tone } from '../../domain/reading/reading';

/** What a typed reading is made of, as far as it matters; `text` is what was typed. */
export type Unit =
  /** A letter of pinyin; `tone` where it carries a mark, null where it carries several. */
  | { readonly kind: 'letter'; sound: string; text: string; tone?: Tone | null }
  | { readonly kind: 'zhuyin'; readonly sound: string; readonly text: string }
  /** A digit or a sign of zhuyin; `light` is the dot that stands before its syllable. */
  | { readonly kind: 'tone'; readonly tone: Tone; readonly light: boolean; readonly text: string }
  | { readonly kind: 'gap' };

/** Marks over letters; whoever has no ˇ types the rounder ˘. */
const OVER: Readonly<Record<string, Tone>> = {
  '\u0304': 1,
  '\u0301': 2,
  '\u030c': 3,
  '\u0306': 3,
  '\u0300': 4,
};

/** Signs beside zhuyin, and those that keyboards have in their place. */
const BESIDE: Readonly<Record<string, Tone>> = {
  ˉ: 1,
  '¯': 1,
  ˊ: 2,
  '´': 2,
  ˇ: 3,
  ˋ: 4,
  '`': 4,
  '˙': 5,
};

const DOTS = '·‧•・';
const GAPS = " \t\n\u3000'’‘ʼ-–,./";

const isZhuyin = (sign: string | undefined): boolean =>
  sign !== undefined && sign >= 'ㄅ' && sign <= 'ㄯ';

/** Full-width letters, digits and signs as plain ones. */
const plain = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Adds a sign that stands over a letter to the letter before it; false where there is none. */
function joins(sign: string, last: Unit | undefined): boolean {
  if (last?.kind !== 'letter') return false;
  const tone = OVER[sign];
  if (sign === '\u0308' && last.sound === 'u') last.sound = 'ü';
  else if (sign === '\u0302' && last.sound === 'e') last.sound = 'ê';
  else if (tone) last.tone = last.tone === undefined ? tone : null;
  else return false;
  last.text += sign;
  return true;
}

function unitOf(sign: string, before: string | undefined, after: string | undefined): Unit {
  const text = sign;
  if (isZhuyin(sign)) return { kind: 'zhuyin', sound: sign, text };
  const light = sign === '˙' || (DOTS.includes(sign) && (isZhuyin(before) || isZhuyin(after)));
  const tone = light ? 5 : BESIDE[sign];
  if (tone) return { kind: 'tone', tone, light, text };
  if (sign >= '0' && sign <= '5') {
    return { kind: 'tone', tone: (Number(sign) || 5) as Tone, light: false, text };
  }
  if (GAPS.includes(sign) || DOTS.includes(sign)) return { kind: 'gap' };
  const letter = sign.toLowerCase();
  return { kind: 'letter', sound: letter === 'v' ? 'ü' : letter, text };
}

/**
 * A typed reading sign by sign: pinyin with marks or digits, ü also as v or u:, zhuyin with its signs.
 * What is no sign of a reading is a letter no syllable has. Linear in the text.
 * @param most units that are looked at; what is typed beyond them is left
 */
export function unitsOf(typed: string, most: number): readonly Unit[] {
  const signs = [...plain(typed.slice(0, most)).normalize('NFD')];
  const units: Unit[] = [];
  for (const [index, sign] of signs.entries()) {
    const last = units.at(-1);
    if (joins(sign, last)) continue;
    if (sign === ':' && last?.kind === 'letter' && last.text.toLowerCase() === 'u') {
      last.sound = 'ü';
      last.text += sign;
      continue;
    }
    units.push(unitOf(sign, signs[index - 1], signs[index + 1]));
  }
  return units;
}
