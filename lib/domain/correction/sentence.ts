import type { Token } from '../token';
import type { CorrectedPlace } from './match';
import { type CorrectionTools, correctedWords, remainder } from './words';

/** UTF-16 units of the words a rule for one place may cut into: no word is as long. */
const MOST_COVERED = 200;

/** The tokens of one sentence, corrected place by place without the others being touched. */
export class CorrectedSentence {
  readonly #first: number;
  readonly #tools: CorrectionTools;
  /** By where they start, counted from the sentence's beginning. */
  readonly #starting: (Token | undefined)[];
  /** Null until a rule has changed the sentence. */
  #changed = false;

  /** @param tokens in order, without gaps. */
  constructor(tokens: readonly Token[], tools: CorrectionTools) {
    this.#first = tokens[0]?.span.start ?? 0;
    this.#tools = tools;
    const length = (tokens.at(-1)?.span.end ?? this.#first) - this.#first;
    this.#starting = new Array<Token | undefined>(length).fill(undefined);
    for (const token of tokens) this.#starting[token.span.start - this.#first] = token;
  }

  /**
   * The tokens that overlap a stretch; null where they are too long to be words. A rule for
   * everywhere holds only where its stretch begins and ends at the borders of words, so that 長大
   * never cuts 校長大叫.
   */
  #covered({ start, end, rule }: CorrectedPlace): readonly Token[] | null {
    let from = start - this.#first;
    const earliest = rule.at ? Math.max(0, from - MOST_COVERED) : from;
    while (!this.#starting[from]) {
      if (from <= earliest) return null;
      from -= 1;
    }
    const covered: Token[] = [];
    for (let at = from + this.#first; at < end; ) {
      const token = this.#starting[at - this.#first] as Token;
      covered.push(token);
      at = token.span.end;
    }
    const last = covered.at(-1)?.span.end ?? end;
    if (!rule.at) return last === end ? covered : null;
    const longest = Math.max(MOST_COVERED, 2 * (end - start));
    return last - (from + this.#first) <= longest ? covered : null;
  }

  /** Puts the words of a rule in its place, where it holds there. */
  correct(place: CorrectedPlace): void {
    const covered = this.#covered(place);
    if (!covered) return;
    const start = covered[0]?.span.start ?? place.start;
    const end = covered.at(-1)?.span.end ?? place.end;
    const anew = [
      ...remainder(covered, start, place.start, this.#tools),
      ...correctedWords(covered, place, this.#tools),
      ...remainder(covered, place.end, end, this.#tools),
    ];
    for (const { span } of covered) this.#starting[span.start - this.#first] = undefined;
    for (const token of anew) this.#starting[token.span.start - this.#first] = token;
    this.#changed = true;
  }

  /** The tokens as they are now; null where no rule held. */
  tokens(): readonly Token[] | null {
    return this.#changed ? this.#starting.filter((token) => token !== undefined) : null;
  }
}
