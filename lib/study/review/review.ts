import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Rating, ReviewCard, ReviewLog } from '../../domain/card';
import { createOutbox, type Failure, messageOf } from '../../storage/outbox';
import type { ChangeNotice, LearnerStorage } from '../../storage/storage';
import type { VocabularyStore } from '../vocabulary/vocabulary';
import { giveAnswer, isLastOf, lastAnswer, type Refusal, takeBack } from './answer';
import { dueQueue } from './queue';
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

/**
 * One sitting of review. There is nothing to resume from but the records: each answer is on disk
 * before the next word is asked, so leaving at any moment loses nothing.
 */
export function createReview(
  storage: LearnerStorage,
  vocabulary: VocabularyStore,
  clock: () => number = Date.now,
): ReviewStore {
  const cards = new Map<string, ReviewCard>();
  const logs = new Map<string, ReviewLog>();

  return createStore<ReviewState>()((set, get) => {
    const outbox = createOutbox((failure) => set({ failure }));
    /** Stamp of the card that is asked, as the learner sees it; null for a first answer. */
    let shown: number | null = null;
    /** Counts readings and writings, so that a reading begun before a write is not shown after. */
    let round = 0;
    let reading = false;
    /** Cards and logs have been read once: before, every word would look unanswered. */
    let loaded = false;

    const refresh = (keep: string | null = get().current) => {
      const now = clock();
      const { words } = vocabulary.getState();
      const { due, next } = dueQueue(words.values(), cards, now);
      // The word on the page stays there, whatever else falls due meanwhile.
      const current = keep !== null && due.includes(keep) ? keep : (due[0] ?? null);
      const stamp = current === null ? null : (cards.get(current)?.changed ?? null);
      // A card answered in another tab meanwhile is a question of its own.
      const same = current === get().current && stamp === shown;
      shown = stamp;
      const last = lastAnswer(logs.values());
      const undoable =
        last && last.time >= now - UNDO_WITHIN && isLastOf(last, cards.get(last.cardId));
      set({
        current,
        revealed: same && get().revealed,
        card: current === null ? null : (cards.get(current) ?? newCard(current, now)),
        left: due.length,
        next,
        today: [...logs.values()].filter((log) => isToday(log.time, now)).length,
        last: undoable ? last : null,
      });
    };

    const load = async () => {
      round += 1;
      const mine = round;
      reading = true;
      try {
        const [kept, answered] = await Promise.all([storage.cards.all(), storage.logs.all()]);
        if (mine !== round) return;
        reading = false;
        cards.clear();
        logs.clear();
        for (const card of kept) cards.set(card.id, card);
        for (const log of answered) logs.set(log.id, log);
        loaded = true;
        refresh();
        set({ ready: vocabulary.getState().ready });
      } catch (cause) {
        if (mine === round) reading = false;
        set({ failure: { message: messageOf(cause), retry: reload } });
      }
    };
    const reload = () => {
      set({ failure: null });
      load();
    };

    const follow = (notice: ChangeNotice) => {
      if (!notice.elsewhere && get().busy) return;
      if (notice.store === 'cards' || notice.store === 'logs') load();
    };

    type Outcome = { readonly keep: string | null } | { readonly refused: string };

    /** Writes, then shows `keep` or what is due; a refusal is told, and all is read anew. */
    const commit = async (work: () => Promise<Outcome>) => {
      if (get().busy) return;
      set({ busy: true });
      const outcome = await outbox.run(work);
      const keep = 'keep' in outcome ? outcome.keep : null;
      const notice = 'refused' in outcome ? outcome.refused : null;
      shown = keep === null ? null : (cards.get(keep)?.changed ?? null);
      set({ busy: false, notice, revealed: keep !== null, current: keep });
      if (notice !== null || reading) await load();
      else refresh(keep);
    };

    return {
      ready: false,
      current: null,
      revealed: false,
      card: null,
      left: 0,
      next: null,
      today: 0,
      last: null,
      busy: false,
      notice: null,
      failure: null,
      connect() {
        const stops = [
          storage.subscribe(follow),
          vocabulary.subscribe((state, before) => {
            if (state.words !== before.words && !get().busy) refresh();
            if (state.ready && loaded) set({ ready: true });
          }),
        ];
        load();
        return () => {
          for (const stop of stops) stop();
        };
      },
      refresh: () => refresh(),
      reveal: () => {
        if (get().current !== null) set({ revealed: true });
      },
      rate: async (rating) => {
        const { current, revealed } = get();
        if (current === null || !revealed) return;
        const question = { cardId: current, changed: shown };
        const time = clock();
        await commit(async () => {
          const given = await giveAnswer(storage, question, rating, time);
          if ('refused' in given) return { refused: REFUSED[given.refused] };
          cards.set(given.card.id, given.card);
          logs.set(given.log.id, given.log);
          return { keep: null };
        });
      },
      undo: async () => {
        const { last } = get();
        if (!last) return;
        await commit(async () => {
          const taken = await takeBack(storage, last);
          if (!taken) return { refused: NOT_TAKEN_BACK };
          if (taken.card) cards.set(last.cardId, taken.card);
          else cards.delete(last.cardId);
          logs.delete(last.id);
          return { keep: last.cardId };
        });
      },
    };
  });
}
