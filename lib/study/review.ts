import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Rating, ReviewCard, ReviewLog } from '../domain/card';
import { createOutbox, type Failure, messageOf } from '../storage/outbox';
import type { ChangeNotice, LearnerStorage } from '../storage/storage';
import { dueQueue } from './queue';
import { newCard, rated } from './schedule';
import type { VocabularyStore } from './vocabulary';

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

const midnight = (now: number): number => new Date(now).setHours(0, 0, 0, 0);

const newest = (logs: Iterable<ReviewLog>, since: number): ReviewLog | null => {
  let last: ReviewLog | null = null;
  for (const log of logs) if (log.time >= since && log.time > (last?.time ?? 0)) last = log;
  return last;
};

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

    const refresh = (keep: string | null = get().current) => {
      const now = clock();
      const { words } = vocabulary.getState();
      const { due, next } = dueQueue(words.values(), cards, now);
      // The word on the page stays there, whatever else falls due meanwhile.
      const current = keep !== null && due.includes(keep) ? keep : (due[0] ?? null);
      const answers = [...logs.values()].filter((log) => log.time >= midnight(now));
      set({
        current,
        revealed: current === get().current && get().revealed,
        card: current === null ? null : (cards.get(current) ?? newCard(current, now)),
        left: due.length,
        next,
        today: answers.length,
        last: newest(logs.values(), now - UNDO_WITHIN),
      });
    };

    const load = async () => {
      try {
        const [kept, answered] = await Promise.all([storage.cards.all(), storage.logs.all()]);
        cards.clear();
        logs.clear();
        for (const card of kept) cards.set(card.id, card);
        for (const log of answered) logs.set(log.id, log);
        set({ ready: vocabulary.getState().ready });
        refresh();
      } catch (cause) {
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

    /** Writes a card and what happens to a log together, then shows `keep` or what is due. */
    const commit = async (work: () => Promise<string | null>) => {
      if (get().busy) return;
      set({ busy: true });
      const keep = await outbox.run(work);
      set({ busy: false, revealed: keep !== null, current: keep });
      refresh(keep);
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
      failure: null,
      connect() {
        const stops = [
          storage.subscribe(follow),
          vocabulary.subscribe((state, before) => {
            if (state.ready && !before.ready) set({ ready: true });
            if (state.words !== before.words && !get().busy) refresh();
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
        const { card, revealed } = get();
        if (!card || !revealed) return;
        const time = clock();
        const after = rated(card, rating, time);
        const before = { changed: time, deleted: false, ...card };
        const log = { id: `${card.id}@${time}`, cardId: card.id, rating, time, before };
        await commit(async () => {
          await storage.write([
            { store: 'cards', put: after },
            { store: 'logs', put: log },
          ]);
          cards.set(card.id, { ...after, changed: time, deleted: false });
          logs.set(log.id, { ...log, changed: time, deleted: false });
          return null;
        });
      },
      undo: async () => {
        const { last } = get();
        if (!last) return;
        await commit(async () => {
          await storage.write([
            { store: 'cards', put: last.before },
            { store: 'logs', remove: last.id },
          ]);
          cards.set(last.cardId, last.before);
          logs.delete(last.id);
          return last.cardId;
        });
      },
    };
  });
}
