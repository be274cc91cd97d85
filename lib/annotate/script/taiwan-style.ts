import { lookUp, tableOf, wordSet } from '../language/data';
import { anyOf } from './character-set';
import { usualForms } from './printing-variants';

const EVERYDAY = tableOf('scripts/everyday');
const EVERYDAY_PATTERN = new RegExp(`[${[...EVERYDAY.keys()].join('')}]`, 'g');

/** For text made from Simplified, where no author chose a form. */
export const everydayForms = (traditional: string): string =>
  traditional.replace(EVERYDAY_PATTERN, (character) => lookUp(EVERYDAY, character) ?? character);

/** Forms OpenCC would fold though both are in common use in Taiwan: the author's choice stays. */
const CO_STANDARD = wordSet('scripts/co-standard');

/** Variants told by what stands beside them. */
const MORE = ['甚', '麽', '祇'];
const MORE_PATTERN = new RegExp(`[${MORE.join('')}]`, 'g');
const hasMore = anyOf(MORE);

/** 神祇, 地祇: spirits keep their character; elsewhere 祇 is 只. */
const SPIRIT_BEFORE = /[神地天靈山河人]/;

/**
 * Folds variants to the form Taiwan prints. `opencc` is OpenCC's `t` → `tw`; the result has as
 * many code points as the text.
 */
export function foldVariants(text: string, opencc: (text: string) => string): string {
  const folded = opencc(text);
  const restored = usualForms(folded.length === text.length ? restore(text, folded) : folded);
  if (!hasMore(restored)) return restored;
  return restored.replace(MORE_PATTERN, (found, at: number) => {
    if (found === '甚') return /[麼麽]/.test(restored[at + 1] ?? '') ? '什' : '甚';
    if (found === '麽') return '麼';
    return isSpirit(restored, at) ? '祇' : '只';
  });
}

const isSpirit = (text: string, at: number): boolean =>
  SPIRIT_BEFORE.test(text[at - 1] ?? '') || /[園洹樹]/.test(text[at + 1] ?? '');

/** Puts co-standard characters back where OpenCC changed them. */
function restore(text: string, folded: string): string {
  if (text === folded) return text;
  let restored = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = text[at] as string;
    if (own === folded[at] || !CO_STANDARD.has(own)) continue;
    restored += folded.slice(from, at) + own;
    from = at + 1;
  }
  return restored + folded.slice(from);
}
