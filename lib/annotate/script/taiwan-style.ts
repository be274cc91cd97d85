import { contextsOf, formIn } from '../language/context';
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

/** Variants told by what stands beside them; the first context met has the form. */
const BY_CONTEXT = contextsOf('scripts/variants-by-context');
const BY_CONTEXT_PATTERN = new RegExp(`[${[...BY_CONTEXT.keys()].join('')}]`, 'g');
const hasByContext = anyOf(BY_CONTEXT.keys());

/**
 * Folds variants to the form Taiwan prints. `opencc` is OpenCC's `t` → `tw`; the result has as
 * many code points as the text.
 */
export function foldVariants(text: string, opencc: (text: string) => string): string {
  const folded = opencc(text);
  const restored = usualForms(folded.length === text.length ? restore(text, folded) : folded);
  if (!hasByContext(restored)) return restored;
  return restored.replace(
    BY_CONTEXT_PATTERN,
    (found, at: number) =>
      formIn(BY_CONTEXT, found, restored.charAt(at - 1), restored.charAt(at + 1)) ?? found,
  );
}

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
