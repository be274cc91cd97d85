import { countHan } from '../../domain/han';
import { partsOf } from '../language/beside';
import { fired, isTraced } from '../language/trace';
import { anyOf } from '../script/character-set';

/** What a stretch is, that is no modern Mandarin; also the code of the reason its words carry. */
export type Variety = 'cantonese' | 'classical' | 'japanese';

const PARTS = partsOf('words/varieties');
const part = (name: string) => {
  const { id, words } = PARTS.of(name);
  return { id, characters: new Set(words) };
};
const CANTONESE = part('cantonese-telling');
const CANTONESE_ALSO = part('cantonese-also');
const CLASSICAL = part('classical-telling');
const CLASSICAL_ALSO = part('classical-also');
const isModern = PARTS.holds('modern');

const count = (text: string, { characters }: typeof CLASSICAL): number => {
  let found = 0;
  for (const character of text) if (characters.has(character)) found += 1;
  return found;
};

const HIRAGANA = /[\u3041-\u3096]/g;
/** One の stands in many a Taiwanese shop's name. */
const JAPANESE_FROM = 2;
/** Two weak signs of Cantonese: 唔 alone is a sigh. */
const CANTONESE_FROM = 2;
/** Han characters of a sentence that can be told to be classical. */
const CLASSICAL_LENGTH = 4;
/** Signs of classical Chinese, one of them telling, in so many of its characters. */
const CLASSICAL_FROM = 2;
const CLASSICAL_DENSITY = 1 / 8;

/** Whether a text can hold any of it: a table is asked sooner than sentences are looked at. */
export const mayVary: (text: string) => boolean = anyOf([
  ...CANTONESE.characters,
  ...CANTONESE_ALSO.characters,
  ...CLASSICAL.characters,
  ...Array.from({ length: 0x3096 - 0x3041 + 1 }, (_, at) => String.fromCharCode(0x3041 + at)),
]);

/** Whether a clause is Japanese: kana between the characters, and no Chinese particle. */
export const isJapanese = (clause: string): boolean =>
  (clause.match(HIRAGANA)?.length ?? 0) >= JAPANESE_FROM && !isModern(clause);

/** What a sentence is, if it is no modern Mandarin; Japanese is told by the clause. */
export function varietyOf(sentence: string): Exclude<Variety, 'japanese'> | null {
  const telling = count(sentence, CANTONESE);
  if (telling > 0 || count(sentence, CANTONESE_ALSO) >= CANTONESE_FROM) {
    if (isTraced()) {
      if (telling > 0) fired(CANTONESE.id, sentence);
      else fired(CANTONESE_ALSO.id, sentence);
    }
    return 'cantonese';
  }
  const han = countHan(sentence);
  const classical = count(sentence, CLASSICAL);
  if (classical === 0 || han < CLASSICAL_LENGTH || isModern(sentence)) return null;
  const also = count(sentence, CLASSICAL_ALSO);
  const signs = classical + also;
  if (signs < CLASSICAL_FROM || signs / han < CLASSICAL_DENSITY) return null;
  if (isTraced()) {
    fired(CLASSICAL.id, sentence);
    if (also > 0) fired(CLASSICAL_ALSO.id, sentence);
  }
  return 'classical';
}
