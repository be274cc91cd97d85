import type { Syllable } from '@/lib/domain/reading/reading';
import { parseSyllable } from '@/lib/domain/reading/reading';
import type { ReadableToken, ReadingTools } from './types';

/** Tokens between two marks and what the romaniser says of them, an item a character. */
interface RomanisedClause {
  readonly from: number;
  readonly to: number;
  readonly said: readonly string[];
}

/** A sentence and what was worked out about it so far; dear things are made when first asked for. */
export class SentenceContext {
  #points: readonly number[] | null = null;
  #offsets: readonly number[] | null = null;
  #clause: RomanisedClause | null = null;

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

  /** What the romaniser says of the token's first character in its clause, if it is a syllable. */
  romanised(index: number): Syllable | null {
    if (!this.#clause || index < this.#clause.from || index >= this.#clause.to) {
      this.#clause = this.#romanise(index);
    }
    const { from, said } = this.#clause;
    return parseSyllable(said[this.offsetOf(index) - this.offsetOf(from)] ?? '');
  }

  /** No word the romaniser knows goes over a mark, and it takes a microsecond a character. */
  #romanise(index: number): RomanisedClause {
    let from = index;
    let to = index + 1;
    while (from > 0 && this.tokens[from - 1]?.kind !== 'punctuation') from -= 1;
    while (to < this.tokens.length && this.tokens[to]?.kind !== 'punctuation') to += 1;
    const clause = this.tokens.slice(from, to).map(({ simplified }) => simplified);
    return { from, to, said: this.tools.romanise(clause.join('')) };
  }
}
