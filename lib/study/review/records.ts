import type { ReviewCard, ReviewLog } from '../../domain/card';
import type { LearnerStorage } from '../../storage/storage';
import { DueIndex } from './due/due-index';

/** More changed records than this, as a backup brings, are read with all others. */
export const MOST_REREAD = 100;

type Store = 'cards' | 'logs';

/** Puts records as they were read in the place of those that were known. */
export function take<Value>(
  known: Map<string, Value>,
  ids: readonly string[],
  read: readonly (Value | undefined)[],
): void {
  for (const [index, id] of ids.entries()) {
    const record = read[index];
    if (record) known.set(id, record);
    else known.delete(id);
  }
}

/** Cards and recent answers as they were read last, with what has been written here since. */
export class ReviewRecords {
  readonly cards = new Map<string, ReviewCard>();
  readonly logs = new Map<string, ReviewLog>();
  /** What is due of these cards; it knows of whatever is changed here. */
  readonly index = new DueIndex(this.cards);
  #loaded = false;
  #reading = false;
  /** Counts readings, so that one that ends after a later one is not taken. */
  #round = 0;
  /** Counts what has been changed here, so that a reading that began before is not taken. */
  #changes = 0;
  /** Keys of what others have written since it was read. */
  readonly #stale = { cards: new Set<string>(), logs: new Set<string>() };
  #rereading = false;
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
        this.#storage.recentLogs(),
      ]);
      if (mine !== this.#round) return false;
      this.cards.clear();
      this.logs.clear();
      for (const card of cards) this.cards.set(card.id, card);
      for (const log of logs) this.logs.set(log.id, log);
      this.index.renew();
      this.#loaded = true;
      this.#changes += 1;
      return true;
    } finally {
      if (mine === this.#round) this.#reading = false;
    }
  }

  /**
   * Reads again what others have written, and no more: with years of answers all would take seconds.
   * @returns false where nothing is to be shown: another reading is under way, which brings it
   */
  async reread(store: Store, keys: readonly string[]): Promise<boolean> {
    if (!this.#loaded || keys.length > MOST_REREAD) return this.read();
    for (const key of keys) this.#stale[store].add(key);
    if (this.#rereading) return false;
    this.#rereading = true;
    try {
      while (this.#stale.cards.size + this.#stale.logs.size > 0) await this.#readStale();
      return true;
    } finally {
      this.#rereading = false;
    }
  }

  async #readStale(): Promise<void> {
    const [cards, logs] = [[...this.#stale.cards], [...this.#stale.logs]];
    const changes = this.#changes;
    const [readCards, readLogs] = await Promise.all([
      Promise.all(cards.map((id) => this.#storage.cards.get(id))),
      Promise.all(logs.map((id) => this.#storage.logs.get(id))),
    ]);
    // What was read may be older than what has been written here since: it is read once more.
    if (changes !== this.#changes) return;
    take(this.cards, cards, readCards);
    take(this.logs, logs, readLogs);
    this.index.changed(cards);
    for (const id of cards) this.#stale.cards.delete(id);
    for (const id of logs) this.#stale.logs.delete(id);
  }

  /** An answer that is on disk. */
  answered({ card, log }: { readonly card: ReviewCard; readonly log: ReviewLog }): void {
    this.#changes += 1;
    this.cards.set(card.id, card);
    this.index.changed([card.id]);
    this.logs.set(log.id, log);
  }

  /** An answer taken back on disk; the card is as it was before, or null where there was none. */
  takenBack({ id, cardId }: ReviewLog, card: ReviewCard | null): void {
    this.#changes += 1;
    if (card) this.cards.set(cardId, card);
    else this.cards.delete(cardId);
    this.index.changed([cardId]);
    this.logs.delete(id);
  }
}
