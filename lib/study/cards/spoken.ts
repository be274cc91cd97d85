import type { Encounter, SavedWord } from '../../domain/card';
import { charactersOf } from '../../domain/han';
import type { Other, Token } from '../../domain/token';

/** A form of a text as something to be said; it stands for no place in a text. */
const said = (traditional: string, simplified: string, start: number): Other => ({
  kind: 'latin',
  surface: traditional,
  traditional,
  simplified,
  span: { start, end: start + traditional.length },
});

/** A saved word as something to be read aloud. */
export const spokenWord = ({ traditional, simplified }: SavedWord): readonly Token[] => [
  said(traditional, simplified, 0),
];

/**
 * The sentence a word was met in as something to be read aloud: character by character, so that a long
 * one can be said in pieces.
 */
export function spokenSentence({ sentence, sentenceSimplified }: Encounter): readonly Token[] {
  const traditional = charactersOf(sentence);
  const simplified = charactersOf(sentenceSimplified);
  // Conversion keeps the count of characters but for rare ones.
  if (traditional.length !== simplified.length) return [said(sentence, sentenceSimplified, 0)];
  let start = 0;
  return traditional.map((character, index) => {
    const token = said(character, simplified[index] ?? '', start);
    start += character.length;
    return token;
  });
}
