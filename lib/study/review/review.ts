import { createStore } from 'zustand/vanilla';
import { type Rating, RECENT } from '../../domain/card';
import { wordOfCard } from '../../domain/card-kind';
import { studyDay } from '../../domain/study-day';
import { createOutbox, messageOf, type Outbox } from '../../storage/outbox';
import type { ChangeNotice, LearnerStorage } from '../../storage/storage';
import { onComingBack, WINDOW } from '../vocabulary/coming-back';
import type { VocabularyStore } from '../vocabulary/vocabulary';
import { giveAnswer, isLastOf, lastAnswer, type Refusal, takeBack } from './answer';
import { momentAt, type StudyMoment } from './clock';
import { clockOf } from './older';
import { passOver } from './passed-over';
import { queueOf } from './queue';
import { ReviewRecords } from './records';
import { BEFORE_READING, type ReviewState, type ReviewStore } from './review-state';
import { intervals, newCard, type Plan } from './schedule';
import { STANDARD, type StudySettings } from './settings';
import { planFor } from './spread';

/** An answer of another sitting that is older than this is history; undoing it would surprise. */
const UNDO_WITHIN = 60 * 60_000;

/** Milliseconds after which it is shown that an answer is still on its way to the disk. */
const SHOWN_BUSY = 150;

const REFUSED: Readonly<Record<Refusal, string>> = {
  changed: 'This word was answered in another tab meanwhile; that answer stands.',
  gone: 'This word was taken off your reviews meanwhile, so it was not answered.',
};

const NOT_TAKEN_BACK = 'This word has changed since, so its answer stands.';

type Outcome = { readonly keep: string | null } | { readonly refused: string };

/** A question on the page, from the moment it came there. */
interface Asked {
  readonly id: string;
  /** Stamp of its card, as the learner sees it; null for a first answer. */
  readonly changed: number | null;
  /** As things stood when it was first asked for. */
  readonly plan: () => Plan;
  /** When it was shown, milliseconds since the epoch. */
  readonly since: number;
}

/** What a sitting does: reads the records, asks what is due of them, writes answers. */
class Sitting {
  readonly #storage: LearnerStorage;
  readonly #vocabulary: VocabularyStore;
  readonly #clock: () => number;
  readonly #settings: () => StudySettings;
  readonly #store: Pick<ReviewStore, 'getState' | 'setState'>;
  readonly #page: EventTarget | undefined;
  readonly #records: ReviewRecords;
  readonly #outbox: Outbox;
  /** Ids of the answers given here: they can be taken back however long the sitting lasts. */
  readonly #given = new Set<string>();
  #asked: Asked | null = null;
  /** An answer is on its way to the disk, shown or not. */
  #busy = false;

  constructor(
    storage: LearnerStorage,
    vocabulary: VocabularyStore,
    clock: () => number,
    settings: () => StudySettings,
    store: Pick<ReviewStore, 'getState' | 'setState'>,
    page: EventTarget | undefined,
  ) {
    this.#storage = storage;
    this.#vocabulary = vocabulary;
    this.#clock = clock;
    this.#settings = settings;
    this.#store = store;
    this.#page = page;
    this.#records = new ReviewRecords(storage);
    this.#outbox = createOutbox((failure) => store.setState({ failure }));
  }

  connect(): () => void {
    const stops = [
      this.#storage.subscribe((notice) => this.#follow(notice)),
      this.#vocabulary.subscribe((state, before) => {
        if (state.words !== before.words && !this.#busy) this.refresh();
        if (state.ready && this.#records.loaded) this.#store.setState({ ready: true });
      }),
      onComingBack(this.#page, this.#storage, () => this.#load()),
    ];
    this.#load();
    return () => {
      for (const stop of stops) stop();
    };
  }

  refresh(keep: string | null = this.#store.getState().current): void {
    const now = this.#now();
    const { cards } = this.#records;
    const shown = this.#store.getState();
    const settings = this.#settings();
    this.#records.index.follow(this.#vocabulary.getState().words, settings.kinds);
    const queue = queueOf(this.#records.index, now, settings);
    const { due, next, held, passedOver } = passOver(queue, cards, now);
    // The word on the page stays there, whatever else falls due meanwhile.
    const current = keep !== null && due.includes(keep) ? keep : (due[0] ?? null);
    const before = this.#asked;
    const asked = this.#ask(current, now);
    const card = current === null ? null : (cards.get(current) ?? newCard(current, now.time));
    const revealed = asked === before && shown.revealed;
    this.#store.setState({
      current,
      revealed,
      card,
      gaps: revealed ? this.#gaps(card, now) : null,
      left: due.length,
      next,
      held,
      passedOver,
      ...this.#soFar(now),
    });
  }

  reveal(): void {
    const { current, card } = this.#store.getState();
    if (current !== null) {
      this.#store.setState({ revealed: true, gaps: this.#gaps(card, this.#now()) });
    }
  }

  async rate(rating: Rating): Promise<void> {
    const { revealed } = this.#store.getState();
    if (this.#asked === null || !revealed) return;
    const { id: cardId, changed, plan, since } = this.#asked;
    const at = this.#now();
    await this.#commit(async () => {
      const answering = { at, duration: at.time - since };
      const { knownFrom } = this.#settings();
      const question = { cardId, changed, plan: plan(), knownFrom };
      const given = await giveAnswer(this.#storage, question, rating, answering);
      if ('refused' in given) return { refused: REFUSED[given.refused] };
      this.#records.answered(given);
      this.#given.add(given.log.id);
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

  #now(): StudyMoment {
    return momentAt(this.#clock(), this.#settings().rollover);
  }

  /** The question of a word; a card answered in another tab meanwhile is a question of its own. */
  #ask(id: string | null, now: StudyMoment): Asked | null {
    const changed = this.#stampOf(id);
    if (this.#asked?.id === id && this.#asked?.changed === changed) return this.#asked;
    if (id === null) {
      this.#asked = null;
      return null;
    }
    let made: Plan | null = null;
    const plan = () => {
      made ??= planFor(this.#records.index.workload(wordOfCard(id)), this.#settings());
      return made;
    };
    this.#asked = { id, changed, plan, since: now.time };
    return this.#asked;
  }

  /** What is written on the answers. What lies ahead is looked through once they are shown. */
  #gaps(card: ReviewState['card'], now: StudyMoment): ReviewState['gaps'] {
    return card && this.#asked && intervals(card, now, this.#asked.plan());
  }

  /** How many answers the day has seen, and the one that can be taken back. */
  #soFar(now: StudyMoment): Pick<ReviewState, 'today' | 'last'> {
    const { cards, logs } = this.#records;
    let today = 0;
    for (const log of logs.values()) {
      const near = Math.abs(log.time - now.time) < RECENT;
      if (near && studyDay(clockOf(log)) === now.day) today += 1;
    }
    const last = lastAnswer(logs.values());
    const recent =
      last !== null && (this.#given.has(last.id) || last.time >= now.time - UNDO_WITHIN);
    return { today, last: recent && isLastOf(last, cards.get(last.cardId)) ? last : null };
  }

  #stampOf(id: string | null): number | null {
    return id === null ? null : (this.#records.cards.get(id)?.changed ?? null);
  }

  #follow(notice: ChangeNotice): void {
    if (!notice.elsewhere && this.#busy) return;
    const { store, keys } = notice;
    // A key of theirs is an id.
    const ids = keys as readonly string[];
    if (store === 'cards' || store === 'logs') {
      this.#load(() => this.#records.reread(store, ids));
    }
  }

  async #load(read: () => Promise<boolean> = () => this.#records.read()): Promise<void> {
    try {
      if (!(await read())) return;
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
    if (this.#busy) return;
    this.#busy = true;
    const shown = setTimeout(() => this.#store.setState({ busy: true }), SHOWN_BUSY);
    const outcome = await this.#outbox.run(work);
    clearTimeout(shown);
    this.#busy = false;
    const keep = 'keep' in outcome ? outcome.keep : null;
    const notice = 'refused' in outcome ? outcome.refused : null;
    // What was taken back is shown with its answer, as it was when it was given.
    this.#asked = null;
    if (keep !== null) this.#ask(keep, this.#now());
    this.#store.setState({
      busy: false,
      notice,
      revealed: keep !== null,
      current: keep,
      gaps: null,
    });
    // A reading that began before this write must not be shown after it.
    if (notice !== null || this.#records.reading) await this.#load();
    else this.refresh(keep);
  }
}

/**
 * One sitting of review. There is nothing to resume from but the records: each answer is on disk
 * before the next word is asked, so leaving at any moment loses nothing.
 * @param clock milliseconds since the epoch
 * @param settings what the learner has set, as it stands now
 * @param page tells when the learner comes back to it
 */
export function createReview(
  storage: LearnerStorage,
  vocabulary: VocabularyStore,
  clock: () => number = Date.now,
  settings: () => StudySettings = () => STANDARD,
  page: EventTarget | undefined = WINDOW,
): ReviewStore {
  return createStore<ReviewState>()((setState, getState) => {
    const store = { getState, setState };
    const sitting = new Sitting(storage, vocabulary, clock, settings, store, page);
    return {
      ...BEFORE_READING,
      connect: () => sitting.connect(),
      refresh: () => sitting.refresh(),
      reveal: () => sitting.reveal(),
      rate: (rating) => sitting.rate(rating),
      undo: () => sitting.undo(),
    };
  });
}
