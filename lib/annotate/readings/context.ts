import type { Syllable } from '@/lib/domain/reading';
import { parseSyllable } from '@/lib/domain/reading';
import type { ReadableToken, ReadingTools } from './types';

/** A sentence and what was worked out about it so far; dear things are made when first asked for. */
export class SentenceContext {
  #points: readonly number[] | null = null;
  #offsets: readonly number[] | null = null;
  #romanised: readonly string[] | null = null;

  constructor(
    readonly tokens: readonly ReadableToken[],
    readonly tools: ReadingTools,
  ) {}

  /** Traditional form of the token `by` places away; '' at the sentence's ends. */
  readonly near = (index: number, by: number): string => this.tokens[index + by]?.traditional ?? '';

  /** Code points of the Traditional sentence. */
  points(): readonly number[] {
    if (!this.#points) this.#measure();
    return this.#points ?? [];
  }

  /** Code point offset of a token's first character. */
  offsetOf(index: number): number {
    if (!this.#offsets) this.#measure();
    return this.#offsets?.[index] ?? 0;
  }

  #measure(): void {
    const points: number[] = [];
    this.#offsets = this.tokens.map(({ traditional }) => {
      const start = points.length;
      for (let at = 0; at < traditional.length; at += 1) {
        const point = traditional.codePointAt(at) as number;
        if (point > 0xffff) at += 1;
        points.push(point);
      }
      return start;
    });
    this.#points = points;
  }

  /** What the romaniser says of the token's first character in its sentence, if it is a syllable. */
  romanised(index: number): Syllable | null {
    this.#romanised ??= this.tools.romanise(this.tokens.map((token) => token.simplified).join(''));
    return parseSyllable(this.#romanised[this.offsetOf(index)] ?? '');
  }
}
