import { formatNumbered, type Syllable } from '../../lib/domain/reading/reading';
import type { AnnotatedText } from '../../lib/domain/text';
import type { Token } from '../../lib/domain/token';

const HAN = /\p{Script=Han}/u;

const write = (syllable: Syllable): string => formatNumbered([syllable]).toLowerCase();

/** Characters of numerals and what a number's own reading calls them. */
const sound = (token: Token, standard: 'reading' | 'taiwan'): readonly Syllable[] => {
  if (token.kind === 'word') return token[standard];
  return token.kind === 'number' ? token.reading : [];
};

const DIGITS = /[\p{Nd}〇零一二三四五六七八九十百千萬億兆万亿兩两]/u;

/**
 * Syllables of a number stand for its Han characters from the end of each run of digits on; where
 * that cannot be told they are given in order from the last character backwards.
 */
function numberSyllables(token: Token, standard: 'reading' | 'taiwan'): (string | null)[] {
  const points = [...token.surface];
  const syllables = sound(token, standard).map(write);
  if (syllables.length === points.length) return syllables;
  const heard: (string | null)[] = points.map(() => null);
  let left = syllables.length - 1;
  for (let at = points.length - 1; at >= 0 && left >= 0; at--) {
    const character = points[at] as string;
    if (HAN.test(character)) heard[at] = syllables[left--] ?? null;
    else if (DIGITS.test(character)) break;
  }
  return heard;
}

/** What the engine says of each code point of the text; null where it says nothing. */
export function syllablesOf(
  text: AnnotatedText,
  standard: 'reading' | 'taiwan',
): (string | null)[] {
  const heard: (string | null)[] = [];
  for (const { span, sentences } of text.paragraphs) {
    const before = [...text.text.slice(0, span.start)].length;
    while (heard.length < before) heard.push(null);
    for (const token of sentences.flatMap(({ tokens }) => tokens)) {
      if (token.kind === 'number') {
        heard.push(...numberSyllables(token, standard));
        continue;
      }
      const syllables = sound(token, standard);
      let next = 0;
      for (const character of token.surface) {
        const syllable = HAN.test(character) ? syllables[next++] : undefined;
        heard.push(syllable ? write(syllable) : null);
      }
    }
  }
  return heard;
}
