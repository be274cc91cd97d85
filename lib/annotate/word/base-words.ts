import type { EntryId } from '../../domain/lexicon/lexicon';
import type { Reading, Syllable } from '../../domain/reading/reading';
import type { Forms } from '../../domain/script';
import type { Word } from '../../domain/token';
import { type BothReadings, repeatedReading } from '../readings/reduplicated';
import type { Draft } from '../token/draft';
import type { ParagraphTools, SentenceReader } from '../token/tools';
import type { Lexeme } from './lexeme';
import { repeated, spreadWords } from './morphology';
import type { Reach } from './reachable-entries';

type Heard = ReturnType<SentenceReader>[number];

/** The dictionary's word behind a token, and how it makes the token sound. */
export interface Base {
  readonly word: NonNullable<Word['base']>;
  readonly entries: readonly EntryId[];
  readonly band: number;
  /** Of the token's own characters; null where the word does not tell. */
  readonly reading: BothReadings | null;
}

interface Found {
  readonly word: NonNullable<Word['base']>;
  /** Which of the word's characters the token shows, in order. */
  readonly characters: readonly number[];
}

/** 幫 is the first of 幫忙, 忙 the second; the four tokens of 乾|乾|淨|淨 show them twice. */
const charactersShown = (place: number, tokens: number): number[] => [
  tokens === 4 ? place >> 1 : place,
];

/** Null for none: most sentences have none, and all are asked. */
function findBases(drafts: readonly Draft[], tools: ParagraphTools): Map<number, Found> | null {
  let found: Map<number, Found> | null = null;
  const put = (token: number, base: Found): void => {
    found ??= new Map();
    found.set(token, base);
  };
  const has = (word: string): boolean => tools.lexicon.has(word);
  const forms = drafts.map(({ spelling }) => spelling);
  for (const { form, tokens, traditional, simplified } of spreadWords(forms, has)) {
    tokens.forEach((token, place) => {
      const characters = charactersShown(place, tokens.length);
      put(token, { word: { form, traditional, simplified }, characters });
    });
  }
  drafts.forEach(({ spelling, isName }, index) => {
    if (!spelling.lexeme || spelling.lexeme.entries.length > 0 || isName) return;
    const traditional = repeated(spelling.readable.traditional);
    const simplified = repeated(spelling.readable.simplified);
    if (!traditional || !simplified || !has(simplified.word)) return;
    const said = [...traditional.word];
    const own = [...spelling.readable.traditional];
    const characters = own.map((one) => said.indexOf(one)).filter((place) => place >= 0);
    const word = { ...traditional, traditional: traditional.word, simplified: simplified.word };
    put(index, { word, characters });
  });
  return found;
}

/**
 * A syllable that is neutral inside the word (清楚 chu5) has its full tone apart and doubled, which
 * is mostly how Taiwan says the word.
 */
const full = (syllable: Syllable | undefined, taiwan: Syllable | undefined): Syllable | null =>
  [syllable, taiwan].find((heard) => heard !== undefined && heard.tone !== 5) ?? null;

const whole = (syllables: readonly (Syllable | null)[]): Reading | null =>
  syllables.every((syllable) => syllable !== null) ? syllables : null;

/** The same base is asked about in sentence after sentence. */
const readings = new WeakMap<Lexeme, Heard>();

/** How a base is read where no sentence stands around it. */
function readAlone(
  { traditional, simplified }: Forms,
  lexeme: Lexeme,
  tools: ParagraphTools,
): Heard | undefined {
  const known = readings.get(lexeme);
  if (known) return known;
  const { entries } = lexeme;
  const token = { kind: 'word' as const, surface: traditional, traditional, simplified };
  const [choice] = tools.read([{ ...token, entries, isName: false }], tools);
  if (choice) readings.set(lexeme, choice);
  return choice;
}

/**
 * Words of the dictionary that stand in the sentence in another form, by token: 睡了一覺 → 睡覺,
 * 喜不喜歡 → 喜歡, 聽得懂 → 聽懂, 長長 → 長. Null for none, which is usual.
 * @param met collects what was looked up, for the block's entries.
 */
export function basesOf(
  drafts: readonly Draft[],
  tools: ParagraphTools,
  met: Reach,
): ReadonlyMap<number, Base> | null {
  const found = findBases(drafts, tools);
  if (!found) return null;
  const bases = new Map<number, Base>();
  for (const [index, { word, characters }] of found) {
    const { traditional, simplified } = word;
    const lexeme = tools.lexemeOf(traditional, simplified);
    met.add(lexeme);
    const { band } = lexeme;
    const heard = readAlone(word, lexeme, tools);
    const taiwan = whole(characters.map((at) => full(heard?.taiwan[at], heard?.reading[at])));
    const mainland = whole(characters.map((at) => full(heard?.reading[at], heard?.taiwan[at])));
    const alone = heard && { mainland: heard.reading, taiwan: heard.taiwan };
    const own = drafts[index]?.spelling.readable.traditional ?? '';
    const again =
      traditional.length === 1 ? repeatedReading(own, traditional, lexeme, alone) : null;
    // Another single character is read by what stands around it, not as it is read alone.
    const tells = traditional.length > 1 && mainland && taiwan;
    const reading = again ?? (tells ? { mainland, taiwan } : null);
    const sound = again?.mainland.slice(0, 1) ?? heard?.reading ?? [];
    bases.set(index, { word, entries: lexeme.ranked(sound, false).ids, band, reading });
  }
  return bases;
}
