import type { Span } from '../domain/span';

/** `han` is left to the segmenter; the others are tokens as they stand. */
export type RunKind = 'han' | 'latin' | 'digits' | 'punctuation' | 'space';
export interface Run extends Span {
  readonly kind: RunKind;
}

/** Han characters, with the ideographic zero and iteration mark, and their variation selectors. */
const HAN = '(?:[\\p{Script=Han}〇々][\\p{M}]*)+';
/**
 * Letters of any other script with the digits and joints inside them: Mate10, A-AVG, NVDA.O,
 * 688256.SH, it's, e-mail and web addresses, C++.
 */
const WORD = '(?:(?!\\p{Script=Han})\\p{L}|\\p{N})[\\p{M}]*';
const JOINT = "[-.'’&/_@:+#%=?~]{1,3}";
const LATIN = `(?:${WORD})+(?:${JOINT}(?:${WORD})+)*(?:\\+{1,2}|#)?`;
const SPACE = '\\s+';

const RUN = new RegExp(`(${HAN})|(${LATIN})|(${SPACE})|`, 'uy');
const LETTER = /(?!\p{Script=Han})\p{L}/u;
/**
 * One emoji with its joiners, a run of one mark (…… —— !!!) or of shouts (？！), else one mark:
 * 。 and 」 are two tokens, as corpora have them.
 */
const MARKS =
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|[？！?!]+|(.)\1*\p{M}*/suy;

/** "3,500.25", "5-10", "２０": digits with their own joints and no letter. */
const DIGITS = /^(?:[\d０-９]|[,，.．:：/-](?=[\d０-９]))+[%％‰]?/u;
const DIGIT = /^[\d０-９]/u;

/**
 * Cuts a text into runs that tile it. Emoji and symbols count as punctuation; a combining mark
 * belongs to what it combines with. Lone surrogates are punctuation too.
 */
export function scriptRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  const push = (kind: RunKind, start: number, end: number): void => {
    runs.push({ kind, start, end });
  };
  for (let at = 0; at < text.length; ) {
    RUN.lastIndex = at;
    const match = RUN.exec(text);
    if (match?.[1]) push('han', at, at + match[1].length);
    else if (match?.[3]) push('space', at, at + match[3].length);
    else if (match?.[2]) {
      const found = match[2];
      const digits = DIGIT.test(found) ? DIGITS.exec(text.slice(at, at + 200))?.[0] : undefined;
      if (LETTER.test(found) && !(digits && digits.length >= found.length)) {
        push('latin', at, at + found.length);
      } else if (digits) push('digits', at, at + digits.length);
      else push('latin', at, at + found.length);
    } else {
      MARKS.lastIndex = at;
      push('punctuation', at, at + (MARKS.exec(text)?.[0].length ?? 1));
    }
    at = runs.at(-1)?.end ?? text.length;
  }
  return runs;
}
