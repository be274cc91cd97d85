import { inFull } from './context';
import { type LanguageFileId, rowsOf } from './data';
import { fired, isTraced } from './trace';

/** Whether words of one part stand where they are looked for; the row fires where they do. */
export type Beside = (text: string) => boolean;

/** A row of a file in which each row is a part and the words that play it. */
export interface Part {
  /** The row, as it names itself when it fires. */
  readonly id: string;
  /** In order; they may be regular expressions, with <name> as in contexts. */
  readonly words: readonly string[];
}

export interface Parts {
  /** @throws Error where no row of the file is of the part. */
  of(part: string): Part;
  /** Whether a text begins with words of the part. */
  begins(part: string): Beside;
  /** Whether a text ends in words of the part, and what may still stand between. */
  ends(part: string, between?: string): Beside;
  /** Whether a text is one of the words of the part. */
  is(part: string): Beside;
  /** Whether words of the part stand anywhere in a text. */
  holds(part: string): Beside;
  /** Whether each character of a text is a word of the part. */
  all(part: string): Beside;
}

/** The parts that a file of the kind `rules` gives words to. */
export function partsOf(file: LanguageFileId): Parts {
  const parts: ReadonlyMap<string, Part> = new Map(
    rowsOf(file).map(({ id, text }) => {
      const [part = '', ...words] = text.split(' ');
      return [part, { id, words: words.map(inFull) }];
    }),
  );
  const of = (part: string): Part => {
    const row = parts.get(part);
    if (!row) throw new Error(`dictionary/${file}.txt has no row for ${part}`);
    return row;
  };
  const beside = (part: string, before: string, after: string): Beside => {
    const { id, words } = of(part);
    const pattern = new RegExp(`${before}(?:${words.join('|')})${after}`, 'u');
    return (text) => {
      const found = pattern.exec(text);
      if (found && isTraced()) fired(id, found[0]);
      return found !== null;
    };
  };
  return {
    of,
    begins: (part) => beside(part, '^', ''),
    ends: (part, between = '') => beside(part, '', `${between}$`),
    is: (part) => beside(part, '^', '$'),
    holds: (part) => beside(part, '', ''),
    all: (part) => {
      const { id, words } = of(part);
      const characters: ReadonlySet<string> = new Set(words);
      return (text) => {
        const all = text !== '' && [...text].every((character) => characters.has(character));
        if (all && isTraced()) fired(id, text);
        return all;
      };
    },
  };
}
