import type { Syllable } from '@/lib/domain/reading';
import { parseSyllable } from '@/lib/domain/reading';
import type { ReadableToken, ReadingTools } from './types';

/** A sentence and what was worked out about it so far; dear things are made when first asked for. */
export interface SentenceContext {
  readonly tokens: readonly ReadableToken[];
  readonly tools: ReadingTools;
  /** Traditional form of the token `by` places away; '' at the sentence's ends. */
  near(index: number, by: number): string;
  /** Code points of the Traditional sentence. */
  characters(): readonly string[];
  /** Code point offset of a token's first character. */
  offsetOf(index: number): number;
  /** What the romaniser says of the token's first character in its sentence, if it is a syllable. */
  romanised(index: number): Syllable | null;
}

export function contextOf(tokens: readonly ReadableToken[], tools: ReadingTools): SentenceContext {
  let characters: readonly string[] | undefined;
  let offsets: number[] | undefined;
  let romanised: readonly string[] | undefined;
  const offsetOf = (index: number): number => {
    if (!offsets) {
      let at = 0;
      offsets = tokens.map((token) => {
        const start = at;
        at += [...token.traditional].length;
        return start;
      });
    }
    return offsets[index] ?? 0;
  };
  return {
    tokens,
    tools,
    near: (index, by) => tokens[index + by]?.traditional ?? '',
    characters() {
      characters ??= [...tokens.map((token) => token.traditional).join('')];
      return characters;
    },
    offsetOf,
    romanised(index) {
      romanised ??= tools.romanise(tokens.map((token) => token.simplified).join(''));
      return parseSyllable(romanised[offsetOf(index)] ?? '');
    },
  };
}
