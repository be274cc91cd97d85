import type { ReviewCard, ReviewLog } from '../../domain/card';
import type { LearnerStorage } from '../../storage/storage';

/** Cards and answers as they were read last, with what has been written here since. */
export class ReviewRecords {
  readonly cards = new Map<string, ReviewCard>();
  readonly logs = new Map<string, ReviewLog>();
  #loaded = false;
  #reading = false;
  /** Counts readings, so that one that ends after a later one is not taken. */
  #round = 0;
  readonly #storage: LearnerStorage;

  constructor(storage: LearnerStorage) {
    this.#storage = storage;
  }

  /** They have been read once: before, every word would look unanswered. */
  get loaded(): boolean {
    return this.#loaded;
  }

  get reading(): boolean {
    return this.#reading;
  }

  /**
   * Reads all anew.
   * @returns false where a later reading has begun meanwhile, which brings what is shown.
   */
  async read(): Promise<boolean> {
    this.#round += 1;
    const mine = this.#round;
    this.#reading = true;
    try {
      const [cards, logs] = await Promise.all([
        this.#storage.cards.all(),
        this.#storage.logs.all(),
      ]);
      if (mine !== this.#round) return false;
      this.cards.clear();
      this.logs.clear();
      for (const card of cards) this.cards.set(card.id, card);
      for (const log of logs) this.logs.set(log.id, log);
      this.#loaded = true;
      return true;
    } finally {
      if (mine === this.#round) this.#reading = false;
    }
  }

  /** An answer that is on disk. */
  answered({ card, log }: { readonly card: ReviewCard; readonly log: ReviewLog }): void {
    this.cards.set(card.id, card);
    this.logs.set(log.id, log);
  }

  /** An answer taken back on disk; the card is as it was before, or null where there was none. */
  takenBack({ id, cardId }: ReviewLog, card: ReviewCard | null): void {
    if (card) this.cards.set(cardId, card);
    else this.cards.delete(cardId);
    this.logs.delete(id);
  }
}
