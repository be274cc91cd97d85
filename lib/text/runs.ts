import { HAN } from '../domain/han';
import type { Span } from '../domain/span';

/** `han` is left to the segmenter; the others are tokens as they stand. */
export type RunKind = 'han' | 'latin' | 'digits' | 'punctuation' | 'space';
export interface Run extends Span {
  readonly kind: RunKind;
}

/** Han characters, with the ideographic zero and iteration mark, and their variation selectors. */
const HAN_RUN = `(?:${HAN}[\\p{M}]*)+`;
/**
 * Letters of any other script with the digits and joints inside them: Mate10, A-AVG, NVDA.O,
 * 688256.SH, it's, e-mail and web addresses, C++.
 */
const WORD = `(?:(?!${HAN})\\p{L}|\\p{N})[\\p{M}]*`;
const JOINT = "[-.'’&/_@:+#%=?~]{1,3}";
const LATIN = `(?:${WORD})+(?:${JOINT}(?:${WORD})+)*(?:\\+{1,2}|#)?`;
const SPACE = '\\s+';

/** How a run begins that `RUN` would take for Han, or for letters and digits. */
const START = new RegExp(`(${HAN})|${WORD}`, 'uy');
const RUN = new RegExp(`(${HAN_RUN})|(${LATIN})|(${SPACE})|`, 'uy');
const LETTER = new RegExp(`(?!${HAN})\\p{L}`, 'gu');
/**
 * One emoji with its joiners, a run of one mark (…… —— !!!) or of shouts (？！), else one mark:
 * 。 and 」 are two tokens, as corpora have them.
 */
const MARKS =
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|[？！?!]+|(.)\1*\p{M}*/suy;

/** "3,500.25", "5-10", "２０": digits with their own joints and no letter. */
const DIGITS = /^(?:[\d０-９]|[,，.．:：/-](?=[\d０-９]))+[%％‰]?/u;
const DIGIT = /^[\d０-９]/u;
/** UTF-16 units of digits that are one run. */
const LONGEST_DIGITS = 200;

/** What a UTF-16 unit is at a glance: nothing certain, a plain Han character, a mark on its own. */
const HAN_UNIT = 1;
const MARK_UNIT = 2;
const glances = new Uint8Array(0x10000);
for (let unit = 0x4e00; unit <= 0x9fff; unit += 1) glances[unit] = HAN_UNIT;
for (const mark of '，。、；：「」『』（）《》〈〉“”‘’') glances[mark.charCodeAt(0)] = MARK_UNIT;

/**
 * Where the run that begins at `start` ends, told without an expression: plain Han before a mark, or
 * a mark before anything plain but the same mark. 0 for all others.
 */
function endAtGlance(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const kind = glances[unit];
  let end = start + 1;
  if (kind === MARK_UNIT) {
    const next = end < text.length ? text.charCodeAt(end) : unit;
    return next !== unit && glances[next] !== 0 ? end : 0;
  }
  if (kind !== HAN_UNIT) return 0;
  while (end < text.length && glances[text.charCodeAt(end)] === HAN_UNIT) end += 1;
  return end < text.length && glances[text.charCodeAt(end)] === MARK_UNIT ? end : 0;
}

/** A run of letters and digits; digits at its front may be cut off as a run of their own. */
class LatinRun {
  #end = 0;
  #letter = -1;

  constructor(readonly text: string) {}

  /** Where the run found last ends, if it goes on at `at` as a run would that began there; else 0. */
  goesOn(at: number): number {
    if (at >= this.#end) return 0;
    START.lastIndex = at;
    const start = START.exec(this.text);
    return start && start[1] === undefined ? this.#end : 0;
  }

  found(end: number): void {
    this.#end = end;
  }

  /** True where a letter stands between two offsets; asked from left to right. */
  hasLetter(from: number, to: number): boolean {
    if (this.#letter < from) {
      LETTER.lastIndex = from;
      this.#letter = LETTER.exec(this.text)?.index ?? this.text.length;
    }
    return this.#letter < to;
  }
}

/** What a run of letters and digits from `at` to `end` is: digits at its front are a number. */
function latinOrDigits(text: string, at: number, end: number, run: LatinRun): Run {
  const front = DIGIT.test(text.slice(at, at + 1)) ? text.slice(at, at + LONGEST_DIGITS) : '';
  const digits = DIGITS.exec(front)?.[0].length ?? 0;
  const whole = digits >= end - at || !run.hasLetter(at, end);
  if (digits > 0 && whole) return { kind: 'digits', start: at, end: at + digits };
  return { kind: 'latin', start: at, end };
}

/**
 * Cuts a text into runs that tile it. Emoji and symbols count as punctuation; a combining mark
 * belongs to what it combines with. Lone surrogates are punctuation too.
 */
export function scriptRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  const latin = new LatinRun(text);
  const push = (kind: RunKind, start: number, end: number): void => {
    runs.push({ kind, start, end });
  };
  for (let at = 0; at < text.length; ) {
    const seen = endAtGlance(text, at);
    const known = seen > 0 ? 0 : latin.goesOn(at);
    if (seen > 0) {
      push(glances[text.charCodeAt(at)] === HAN_UNIT ? 'han' : 'punctuation', at, seen);
    } else if (known > 0) runs.push(latinOrDigits(text, at, known, latin));
    else {
      RUN.lastIndex = at;
      const match = RUN.exec(text);
      const end = at + (match?.[0].length ?? 0);
      if (match?.[1]) push('han', at, end);
      else if (match?.[3]) push('space', at, end);
      else if (match?.[2]) {
        latin.found(end);
        runs.push(latinOrDigits(text, at, end, latin));
      } else {
        MARKS.lastIndex = at;
        push('punctuation', at, at + (MARKS.exec(text)?.[0].length ?? 1));
      }
    }
    at = runs.at(-1)?.end ?? text.length;
  }
  return runs;
}
