import { applyCorrections } from '../../domain/correction/correct';
import type { Correction } from '../../domain/engine';
import type { Entry } from '../../domain/lexicon/lexicon';
import type { Block } from '../../domain/text';
import { opensPanel } from '../../domain/token';
import { headwordsOf } from '../text/headwords';

export interface CorrectedBlock {
  /** The very block given where no rule applies. */
  readonly block: Block;
  /** Words the rules made of which the block knows no entry: worth asking the server for. */
  readonly missing: readonly string[];
}

/**
 * A block under the learner's rules, at once and without the server. `known` holds what the server
 * has said of words that are not in the block; what is used of it becomes part of the result.
 */
export function correctBlock(
  block: Block,
  corrections: readonly Correction[],
  textId: string,
  known: ReadonlyMap<string, readonly Entry[]>,
): CorrectedBlock {
  const own = headwordsOf(block);
  const tools = { entriesOf: (surface: string) => own.get(surface) ?? known.get(surface) ?? [] };
  const paragraphs = block.paragraphs.map((paragraph) =>
    applyCorrections(paragraph, corrections, tools, textId),
  );
  if (paragraphs.every((paragraph, index) => paragraph === block.paragraphs[index])) {
    return { block, missing: [] };
  }
  const entries = new Map(block.entries);
  const missing = new Set<string>();
  const tokens = paragraphs.flatMap(({ sentences }) => sentences.flatMap((item) => item.tokens));
  for (const token of tokens) {
    if (!opensPanel(token) || token.kind !== 'word' || !token.flags.includes('corrected')) continue;
    const spellings = [token.traditional, ...(token.parts ?? []).map((part) => part.surface)];
    for (const entry of spellings.flatMap(tools.entriesOf)) entries.set(entry.id, entry);
    if (token.entries.length === 0 && !known.has(token.traditional)) missing.add(token.traditional);
  }
  return { block: { ...block, paragraphs, entries }, missing: [...missing] };
}
