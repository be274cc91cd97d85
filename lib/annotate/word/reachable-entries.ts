import type { Entry, EntryId } from '../../domain/lexicon/lexicon';
import type { Lexeme } from './lexeme';

let collections = 0;

/**
 * The words met in a block, and every entry that panels opened on them can lead to. A lexeme
 * remembers which collection it was put into last: that is asked of every token, and a number is
 * sooner compared than looked up in a set.
 */
export class Reach {
  readonly #number = ++collections;
  readonly #met: Lexeme[] = [];

  add(lexeme: Lexeme): void {
    if (lexeme.metBy === this.#number) return;
    lexeme.metBy = this.#number;
    this.#met.push(lexeme);
  }

  /**
   * Entries by id: those of the words, then those of their parts, those of one headword in the order
   * of its usual reading. To be asked for once.
   */
  entries(): Map<EntryId, Entry> {
    const reached = new Map<EntryId, Entry>();
    for (const lexeme of this.#met) {
      this.#take(lexeme, lexeme.alone, reached);
      // Most words share their characters: each is taken once a block, not once a word.
      for (const part of lexeme.parts) {
        if (part.lexeme.takenBy !== this.#number)
          this.#take(part.lexeme, part.lexeme.alone, reached);
      }
    }
    return reached;
  }

  #take(lexeme: Lexeme, entries: readonly Entry[], reached: Map<EntryId, Entry>): void {
    if (lexeme.takenBy === this.#number) return;
    lexeme.takenBy = this.#number;
    for (const entry of entries) reached.set(entry.id, entry);
  }
}
