import type { Entry, EntryId, Lexicon, Part } from '../../domain/lexicon/lexicon';
import { formatNumbered, type Reading } from '../../domain/reading/reading';
import type { NameType } from '../../domain/token';
import { bandOf } from '../../lexicon/bands';
import { boundedCache, LONGEST_KEPT } from '../../lexicon/cache';
import { entriesOf, partsOf } from '../../lexicon/parts';
import { rankEntries } from '../../lexicon/rank';
import { pointedTo } from '../../lexicon/variants';
import { listedPerson, listedPlace } from '../name/listed';
import type { SenseOptions } from '../sense/options';

export interface LexemePart {
  readonly surface: string;
  readonly lexeme: Lexeme;
}

/** Entries in an order, and their ids in the same. */
export interface Ranked {
  readonly entries: readonly Entry[];
  readonly ids: readonly EntryId[];
  /** What a sentence may bring forward of them, once that was asked; null for nothing. */
  options?: SenseOptions | null | undefined;
}

/** What the dictionary knows of a pair of forms, whatever the sentence. Made once a word type. */
export interface Lexeme {
  /** Own entries, then those their cross-references lead to. */
  readonly entries: readonly Entry[];
  /** Frequency band, 1 the most frequent. */
  readonly band: number;
  /** The kind of name jieba's list knows it as, where no entry explains it. */
  readonly name: ListedName | null;
  /** The entries, best first for this reading. */
  ranked(reading: Reading, isName: boolean): Ranked;
  /** The entries where no sentence says which reading is meant, best first: the usual one is. */
  readonly alone: readonly Entry[];
  /** Sub-words and characters. */
  readonly parts: readonly LexemePart[];
  /** The collection (see reach.ts) that met the lexeme last, and the one that took its entries. */
  metBy: number;
  takenBy: number;
}

/** A name that needs no context to be one. */
export interface ListedName {
  readonly type: NameType | undefined;
}

const NAME_TYPES = { nt: 'organization', nz: undefined } as const;

/** What jieba's list calls places, organisations and other names is one; its people are looked at. */
function listedName(lexicon: Lexicon, simplified: string): ListedName | null {
  const tag = lexicon.nameTag?.(simplified);
  if (!tag) return null;
  if (tag === 'nr') return listedPerson(simplified);
  return tag === 'ns' ? listedPlace(simplified) : { type: NAME_TYPES[tag] };
}

/** How a word is read by itself. */
export type ReadAlone = (word: {
  readonly traditional: string;
  readonly simplified: string;
  readonly entries: readonly Entry[];
}) => Reading | null;

/** Takes forms without marks. */
export type LexemeOf = (traditional: string, simplified: string) => Lexeme;

/** Word types kept: a long article has 3,000, and the commonest 32,000 are most of any text. */
const LEXEMES_KEPT = 32_000;

const idsOf = (entries: readonly Entry[]): readonly EntryId[] => entries.map((entry) => entry.id);

const rankedAs = (entries: readonly Entry[]): Ranked => ({
  entries,
  ids: idsOf(entries),
  options: undefined,
});

export const partIds = (parts: readonly LexemePart[]): readonly Part[] =>
  parts.map(({ surface, lexeme }) => ({ surface, entries: idsOf(lexeme.alone) }));

/** The Simplified form of a sub-word, from the place it has in the word. */
function simplifiedPart(traditional: string, part: string, simplified: readonly string[]): string {
  const from = [...traditional.slice(0, traditional.indexOf(part))].length;
  return simplified.slice(from, from + [...part].length).join('');
}

class KnownLexeme implements Lexeme {
  readonly entries: readonly Entry[];
  readonly band: number;
  readonly name: ListedName | null;
  metBy = 0;
  takenBy = 0;
  readonly #forms: readonly [string, string];
  readonly #lexicon: Lexicon;
  readonly #lexemeOf: LexemeOf;
  readonly #readAlone: ReadAlone;
  #ranked: Ranked | null = null;
  #last: Reading | null = null;
  #lastIsName = false;
  #byReading: Map<string, Ranked> | null = null;
  #alone: readonly Entry[] | null = null;
  #parts: readonly LexemePart[] | null = null;

  constructor(
    traditional: string,
    simplified: string,
    lexicon: Lexicon,
    lexemeOf: LexemeOf,
    readAlone: ReadAlone,
  ) {
    const own = entriesOf(lexicon, traditional, simplified);
    const targets = pointedTo(lexicon, own);
    this.entries = targets.length > 0 ? [...own, ...targets] : own;
    this.band = bandOf(lexicon.frequency(simplified));
    this.name = this.entries.length === 0 ? listedName(lexicon, simplified) : null;
    this.#forms = [traditional, simplified];
    this.#lexicon = lexicon;
    this.#lexemeOf = lexemeOf;
    this.#readAlone = readAlone;
  }

  ranked(reading: Reading, isName: boolean): Ranked {
    if (this.entries.length < 2) {
      this.#ranked ??= rankedAs(this.entries);
      return this.#ranked;
    }
    // Mostly it is the very reading of last time.
    if (this.#ranked && this.#last === reading && this.#lastIsName === isName) return this.#ranked;
    this.#last = reading;
    this.#lastIsName = isName;
    this.#ranked = this.#rank(reading, isName);
    return this.#ranked;
  }

  #rank(reading: Reading, isName: boolean): Ranked {
    this.#byReading ??= new Map();
    const key = `${isName ? '*' : ''}${formatNumbered(reading)}`;
    const known = this.#byReading.get(key);
    if (known) return known;
    const ranked = rankedAs(rankEntries(this.entries, reading, isName));
    this.#byReading.set(key, ranked);
    return ranked;
  }

  get alone(): readonly Entry[] {
    this.#alone ??= this.#rankAlone();
    return this.#alone;
  }

  #rankAlone(): readonly Entry[] {
    const { entries } = this;
    if (entries.length < 2) return entries;
    const [traditional, simplified] = this.#forms;
    return rankEntries(entries, this.#readAlone({ traditional, simplified, entries }));
  }

  get parts(): readonly LexemePart[] {
    this.#parts ??= this.#findParts();
    return this.#parts;
  }

  #findParts(): readonly LexemePart[] {
    const [traditional, simplified] = this.#forms;
    const points = [...simplified];
    const found = partsOf(traditional, (text) => this.#lexicon.has(text)).map((surface) => {
      const lexeme = this.#lexemeOf(surface, simplifiedPart(traditional, surface, points));
      return { surface, lexeme };
    });
    // A rare character the dictionary lacks is its own only part.
    if (this.entries.length > 0 || found.length > 0) return found;
    return [{ surface: traditional, lexeme: this }];
  }
}

/** Looks word types up once each, in bounded memory. */
export function lexemes(lexicon: Lexicon, readAlone: ReadAlone): LexemeOf {
  const kept = boundedCache<string, Lexeme>(LEXEMES_KEPT);
  const lexemeOf: LexemeOf = (traditional, simplified) => {
    const key = traditional === simplified ? traditional : `${traditional}|${simplified}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const lexeme = new KnownLexeme(traditional, simplified, lexicon, lexemeOf, readAlone);
    if (traditional.length <= LONGEST_KEPT) kept.set(key, lexeme);
    return lexeme;
  };
  return lexemeOf;
}
