import { type LanguageFileId, type TableEntry, tableOf } from '../language/data';

/** A row of a table of `dictionary/names/`, by its key. @throws where the file has none */
export function rowOf(file: LanguageFileId, key: string): TableEntry {
  const row = tableOf(file).get(key);
  if (!row) throw new Error(`dictionary/${file}.txt has no row ${key}`);
  return row;
}

/** Words with what is known of each, asked for by what a text begins or ends with. */
export class Affixes<Known> {
  readonly #byWord = new Map<string, Known>();
  /** UTF-16 units, the longest first. */
  readonly #lengths: readonly number[];

  /** Of a word that comes twice, what comes first stands. */
  constructor(words: Iterable<readonly [string, Known]>) {
    for (const [word, known] of words) {
      if (!this.#byWord.has(word)) this.#byWord.set(word, known);
    }
    const lengths = new Set([...this.#byWord.keys()].map((word) => word.length));
    this.#lengths = [...lengths].sort((one, other) => other - one);
  }

  /** What is known of the longest word a text begins with. */
  beginning(text: string): Known | undefined {
    for (const length of this.#lengths) {
      const known = this.#byWord.get(text.slice(0, length));
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** The same of its end. */
  ending(text: string): Known | undefined {
    for (const length of this.#lengths) {
      const known = text.length < length ? undefined : this.#byWord.get(text.slice(-length));
      if (known !== undefined) return known;
    }
    return undefined;
  }
}
