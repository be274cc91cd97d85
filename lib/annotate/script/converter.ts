import type { Converter, Segmenter } from '../../domain/engine';
import type { Lexicon } from '../../domain/lexicon/lexicon';
import type { TaiwanConverter } from '../token/tools';
import { usualForms } from './printing-variants';
import { otherStandards, type StandardTables } from './standards';
import { foldVariants } from './taiwan-style';
import { polishSimplified } from './to-simplified';
import { traditionalConverter } from './to-traditional';

/** OpenCC's bare tables: `tw` → `cn`, `cn` → `tw`, and what the other standards need. */
export interface OpenccTables extends Converter, StandardTables {}

export interface FormConverter extends TaiwanConverter {
  /** Taiwan's spelling of one Simplified word, without context. */
  readonly spell: (simplified: string) => string;
}

/**
 * OpenCC with what it lacks: Simplified with the Mainland standard's last characters, Traditional
 * decided word by word, variants folded to what Taiwan prints. Takes whole paragraphs and keeps
 * their length.
 */
export function formConverter(
  opencc: OpenccTables,
  tools: { readonly lexicon: Lexicon; readonly segment: Segmenter },
): FormConverter {
  const toTaiwan = (text: string): string => foldVariants(text, opencc.toTaiwan);
  const traditional = traditionalConverter({
    ...tools,
    opencc: opencc.toTraditional,
    fold: toTaiwan,
  });
  return {
    toSimplified: (text) => polishSimplified(opencc.toSimplified(usualForms(text))),
    toTraditional: traditional.convert,
    toTaiwan,
    spell: traditional.spell,
    standards: (simplified, taiwan) => otherStandards(simplified, taiwan, opencc),
  };
}
