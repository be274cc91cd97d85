import { hasHan } from '../han';
import type { Syllable } from '../reading/reading';
import { traditionalIn } from '../script';
import type { Flag, Token, Word } from '../token';

export const hanOf = (text: string): string[] => [...text].filter(hasHan);

/** What the engine had said of one character, kept when the characters are grouped anew. */
export interface Character {
  readonly surface: string;
  readonly traditional: string;
  readonly simplified: string;
  /** In the other standards; the same as `traditional` where nothing else was said. */
  readonly hongkong: string;
  readonly opencc: string;
  readonly mainland: Syllable | null;
  readonly taiwan: Syllable | null;
  readonly flags: readonly Flag[];
  /** The word it stood in; null of what is none. */
  readonly word: Word | null;
}

const KEPT: readonly Flag[] = ['repaired', 'variant'];

/** A token taken apart. */
export function charactersOf(token: Token): Character[] {
  const surface = [...token.surface];
  const traditional = [...token.traditional];
  const simplified = [...token.simplified];
  const spoken = token.kind === 'word' ? token : null;
  const hongkong = [...traditionalIn(spoken ?? token, 'hongkong')];
  const opencc = [...traditionalIn(spoken ?? token, 'opencc')];
  const perHan = spoken?.reading.length === hanOf(token.surface).length ? spoken : null;
  const flags = (spoken?.flags ?? []).filter((flag) => KEPT.includes(flag));
  let han = 0;
  return surface.map((character, index) => {
    const at = hasHan(character) ? han++ : -1;
    const of = (form: readonly string[]): string =>
      form.length === surface.length ? (form[index] ?? character) : character;
    const form = of(traditional);
    return {
      surface: character,
      traditional: form,
      simplified: of(simplified),
      hongkong: of(hongkong),
      opencc: of(opencc),
      mainland: perHan?.reading[at] ?? null,
      taiwan: perHan?.taiwan[at] ?? null,
      flags: form !== character ? flags : [],
      word: spoken,
    };
  });
}

/** Characters between two UTF-16 offsets. */
export function sliceCharacters(
  characters: readonly Character[],
  start: number,
  end: number,
): Character[] {
  let at = 0;
  return characters.filter(({ surface }) => {
    const here = at;
    at += surface.length;
    return start <= here && here < end;
  });
}

/**
 * Whether the characters are a part of one word that was none: what it sounded like says nothing of
 * them, 少 is shào in 年少 alone. Names are read by their characters, and the learner's own reading
 * holds for each of them.
 */
export function isParted(characters: readonly Character[]): boolean {
  const word = characters[0]?.word;
  if (!word || characters.some((character) => character.word !== word)) return false;
  if (word.flags.includes('name') || word.why?.code === 'corrected') return false;
  return characters.length < [...word.surface].length;
}
