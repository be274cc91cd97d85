import type { Span } from '../../domain/span';
import type { NameType, TokenKind } from '../../domain/token';

/** A piece of a paragraph with its Simplified form. */
export interface NamePiece extends Span {
  readonly kind: TokenKind;
  readonly simplified: string;
}

/** A paragraph cut into words, with its Simplified form; offsets of both agree, UTF-16 units. */
export interface NameParagraph {
  readonly text: string;
  readonly pieces: readonly NamePiece[];
}

/** A name of the text, wherever it stands. */
export interface KnownName {
  readonly type?: NameType;
  /** The name's Latin form, where the text gives it. */
  readonly latin?: string;
}

/** A stretch of a paragraph that is a name. */
export interface NameSpan extends Span, KnownName {}

/** Names by their Simplified form. */
export type NameTable = ReadonlyMap<string, KnownName>;

/** What a rule sees: one paragraph, and the names that the rest of the text has shown. */
export interface NameSearch extends NameParagraph {
  readonly known: NameTable;
}

/** A stretch of a paragraph that a rule takes for a name. */
export interface FoundName extends Span, KnownName {
  /** Nats by which the name is likelier than the words it replaces: see `evidence.ts`. */
  readonly gain: number;
  /** Rows of data files that spoke for it; told only while somebody asks why. */
  readonly because?: readonly string[];
  /** The rule that proposed it; in the same way. */
  readonly rule?: string;
}

export interface NameTools {
  /** Headwords of the dictionary. */
  readonly has: (simplified: string) => boolean;
  /** True where the dictionary explains it as a place. */
  readonly isPlace?: (simplified: string) => boolean;
  /** True where it is known as a person, whatever the text says: 關羽, 林志玲. */
  readonly isPerson?: (simplified: string) => boolean;
  /** Occurrences in the frequency list. */
  readonly frequency: (simplified: string) => number;
}

/** What a look at each word finds, asked by its index. */
export function atEachWord(
  pieces: readonly NamePiece[],
  look: (index: number) => FoundName | null,
): FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    if (pieces[index]?.kind !== 'word') continue;
    const name = look(index);
    if (name) found.push(name);
  }
  return found;
}

/** One way of telling that a stretch is a name. */
export interface NameRule {
  /** As `npm run why` names it. */
  readonly name: string;
  /** @returns the names it sees, each with its evidence; they may overlap one another's. */
  propose(search: NameSearch, tools: NameTools): readonly FoundName[];
}
