import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Rating, ReviewCard, ReviewLog } from '../../domain/card';
import { createOutbox, type Failure, messageOf, type Outbox } from '../../storage/outbox';
import type { ChangeNotice, LearnerStorage } from '../../storage/storage';
import type { VocabularyStore } from '../vocabulary/vocabulary';
import { giveAnswer, isLastOf, lastAnswer, type Refusal, takeBack } from './answer';
import { passOver } from './passed-over';
import { dueQueue } from './queue';
import { ReviewRecords } from './records';
import { newCard } from './schedule';

export interface ReviewState {
  readonly ready: boolean;
  /** Id of the word being asked; null when nothing is due. */
  readonly current: string | null;
  readonly revealed: boolean;
  /** The current word's card, or the one it would start with. */
  readonly card: Omit<ReviewCard, 'changed' | 'deleted'> | null;
  /** Words still to ask, the current one included. */
  readonly left: number;
  /** When the next word will be due; null when there is none. */
  readonly next: number | null;
  /** Words due whose cards cannot be scheduled: they are not asked. */
  readonly passedOver: number;
  /** Answers given since midnight. */
  readonly today: number;
  /** The last answer, while it can be undone. */
  readonly last: ReviewLog | null;
  /** An answer is on its way to the disk. */
  readonly busy: boolean;
  /** Why the last answer, or taking it back, did not count; null when it did. */
  readonly notice: string | null;
  readonly failure: Failure | null;
  readonly connect: () => () => void;
  /** Asks anew what is due: time passes by itself. */
  readonly refresh: () => void;
  readonly reveal: () => void;
  readonly rate: (rating: Rating) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export type ReviewStore = StoreApi<ReviewState>;

const BEFORE_READING = {
  ready: false,
  current: null,
  revealed: false,
  card: null,
  left: 0,
  next: null,
  passedOver: 0,
  today: 0,
  last: null,
  busy: false,
  notice: null,
  failure: null,
} as const satisfies Partial<ReviewState>;

/** An answer older than this is history; undoing it would surprise. */
const UNDO_WITHIN = 60 * 60_000;

const REFUSED: Readonly<Record<Refusal, string>> = {
  changed: 'This word was answered in another tab meanwhile; that answer stands.',
  gone: 'This word was taken off your reviews meanwhile, so it was not answered.',
};

const NOT_TAKEN_BACK = 'This word has changed since, so its answer stands.';

/** From midnight to midnight; a day is not always 24 hours long. */
function isToday(time: number, now: number): boolean {
  const start = new Date(now).setHours(0, 0, 0, 0);
  const end = new Date(start);
  return time >= start && time < end.setDate(end.getDate() + 1);
}

type Outcome = { readonly keep: string | null } | { readonly refused: string };

/** What a sitting does: reads the records, asks what is due of them, writes answers. */
class Sitting {
  readonly #storage: LearnerStorage;
  readonly #vocabulary: VocabularyStore;
  readonly #clock: () => number;
  readonly #store: Pick<ReviewStore, 'getState' | 'setState'>;
  readonly #records: ReviewRecords;
  readonly #outbox: Outbox;
  /** Stamp of the card that is asked, as the learner sees it; null for a first answer. */
  #shown: number | null = null;

  constructor(
    storage: LearnerStorage,
    vocabulary: VocabularyStore,
    clock: () => number,
    store: Pick<ReviewStore, 'getState' | 'setState'>,
  ) {
    this.#storage = storage;
    this.#vocabulary = vocabulary;
    this.#clock = clock;
    this.#store = store;
    this.#records = new ReviewRecords(storage);
    this.#outbox = createOutbox((failure) => store.setState({ failure }));
  }

  connect(): () => void {
    const stops = [
      this.#storage.subscribe((notice) => this.#follow(notice)),
      this.#vocabulary.subscribe((state, before) => {
        if (state.words !== before.words && !this.#store.getState().busy) this.refresh();
        if (state.ready && this.#records.loaded) this.#store.setState({ ready: true });
      }),
    ];
    this.#load();
    return () => {
      for (const stop of stops) stop();
    };
  }

  refresh(keep: string | null = this.#store.getState().current): void {
    const now = this.#clock();
    const { cards, logs } = this.#records;
    const shown = this.#store.getState();
    const words = this.#vocabulary.getState().words.values();
    const { due, next, passedOver } = passOver(dueQueue(words, cards, now), cards, now);
    // The word on the page stays there, whatever else falls due meanwhile.
    const current = keep !== null && due.includes(keep) ? keep : (due[0] ?? null);
    const stamp = this.#stampOf(current);
    // A card answered in another tab meanwhile is a question of its own.
    const same = current === shown.current && stamp === this.#shown;
    this.#shown = stamp;
    const last = lastAnswer(logs.values());
    const undoable =
      last && last.time >= now - UNDO_WITHIN && isLastOf(last, cards.get(last.cardId));
    this.#store.setState({
      current,
      revealed: same && shown.revealed,
      card: current === null ? null : (cards.get(current) ?? newCard(current, now)),
      left: due.length,
      next,
      passedOver,
      today: [...logs.values()].filter((log) => isToday(log.time, now)).length,
      last: undoable ? last : null,
    });
  }

  async rate(rating: Rating): Promise<void> {
    const { current, revealed } = this.#store.getState();
    if (current === null || !revealed) return;
    const question = { cardId: current, changed: this.#shown };
    const time = this.#clock();
    await this.#commit(async () => {
      const given = await giveAnswer(this.#storage, question, rating, time);
      if ('refused' in given) return { refused: REFUSED[given.refused] };
      this.#records.answered(given);
      return { keep: null };
    });
  }

  async undo(): Promise<void> {
    const { last } = this.#store.getState();
    if (!last) return;
    await this.#commit(async () => {
      const taken = await takeBack(this.#storage, last);
      if (!taken) return { refused: NOT_TAKEN_BACK };
      this.#records.takenBack(last, taken.card);
      return { keep: last.cardId };
    });
  }

  #stampOf(id: string | null): number | null {
    return id === null ? null : (this.#records.cards.get(id)?.changed ?? null);
  }

  #follow(notice: ChangeNotice): void {
    if (!notice.elsewhere && this.#store.getState().busy) return;
    if (notice.store === 'cards' || notice.store === 'logs') this.#load();
  }

  async #load(): Promise<void> {
    try {
      if (!(await this.#records.read())) return;
      this.refresh();
      this.#store.setState({ ready: this.#vocabulary.getState().ready });
    } catch (cause) {
      const retry = () => {
        this.#store.setState({ failure: null });
        this.#load();
      };
      this.#store.setState({ failure: { message: messageOf(cause), retry } });
    }
  }

  /** Writes, then shows `keep` or what is due; a refusal is told, and all is read anew. */
  async #commit(work: () => Promise<Outcome>): Promise<void> {
    if (this.#store.getState().busy) return;
    this.#store.setState({ busy: true });
    const outcome = await this.#outbox.run(work);
    const keep = 'keep' in outcome ? outcome.keep : null;
    const notice = 'refused' in outcome ? outcome.refused : null;
    this.#shown = this.#stampOf(keep);
    this.#store.setState({ busy: false, notice, revealed: keep !== null, current: keep });
    // A reading that began before this write must not be shown after it.
    if (notice !== null || this.#records.reading) await this.#load();
    else this.refresh(keep);
  }
}

/**
 * One sitting of review. There is nothing to resume from but the records: each answer is on disk
 * before the next word is asked, so leaving at any moment loses nothing.
 */
export function createReview(
  storage: LearnerStorage,
  vocabulary: VocabularyStore,
  clock: () => number = Date.now,
): ReviewStore {
  return createStore<ReviewState>()((setState, getState) => {
    const sitting = new Sitting(storage, vocabulary, clock, { getState, setState });
    return {
      ...BEFORE_READING,
      connect: () => sitting.connect(),
      refresh: () => sitting.refresh(),
      reveal: () => {
        if (getState().current !== null) setState({ revealed: true });
      },
      rate: (rating) => sitting.rate(rating),
      undo: () => sitting.undo(),
    };
  });
}
