import type { Segmenter } from '../domain/engine';
import type { Lexicon } from '../domain/lexicon';
import { foldVariants } from './script/taiwan-style';
import { polishSimplified } from './script/to-simplified';
import { traditionalConverter } from './script/to-traditional';
import type { TaiwanConverter } from './tools';

export interface FormConverter extends TaiwanConverter {
  /** Taiwan's spelling of one Simplified word, without context. */
  readonly spell: (simplified: string) => string;
}

/**
 * OpenCC with what it lacks: Simplified with the Mainland standard's last characters, Traditional
 * decided word by word, variants folded to what Taiwan prints. Takes whole paragraphs and keeps
 * their length.
 * @param opencc the bare tables: `tw` → `cn`, `cn` → `tw`, `t` → `tw`.
 */
export function formConverter(
  opencc: TaiwanConverter,
  tools: { readonly lexicon: Lexicon; readonly segment: Segmenter },
): FormConverter {
  const toTaiwan = (text: string): string => foldVariants(text, opencc.toTaiwan);
  const traditional = traditionalConverter({
    ...tools,
    opencc: opencc.toTraditional,
    fold: toTaiwan,
  });
  return {
    toSimplified: (text) => polishSimplified(opencc.toSimplified(text)),
    toTraditional: traditional.convert,
    toTaiwan,
    spell: traditional.spell,
  };
}
