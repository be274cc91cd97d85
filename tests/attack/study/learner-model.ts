import type { Rating, ReviewCard, WordStatus } from '@/lib/domain/card';
import { dayOnTheWall } from './model';
import type { Zone } from './zones';

const HOUR = 3_600_000;

/** Where the learner of the model lives, and when their day turns. */
export const ZONE: Zone = 'Asia/Taipei';
const ROLLOVER = 4;

export const dayOf = (time: number): number => dayOnTheWall(time, ZONE, ROLLOVER);

/** From how many days of stability a word is known, in the model and what it is compared with. */
export const KNOWN_FROM = 6;

/** Minutes that a word in its steps is asked early. */
const AHEAD = 20 * 60_000;

export interface ModelWord {
  readonly status: WordStatus;
  readonly saved: boolean;
  readonly by?: 'review' | 'learner';
  readonly tags: readonly string[];
}

/** One answer: what it made of its card, and what it found. */
export interface ModelAnswer {
  readonly word: string;
  /** Which card of the word: one saved anew has another. */
  readonly card: number;
  readonly rating: Rating;
  readonly time: number;
  readonly before: ModelCard | null;
  readonly wordBefore: ModelWord;
  /** The word in the state the answer brought it to; null where it left it alone. */
  readonly wordAfter: ModelWord | null;
}

export interface ModelCard {
  readonly card: number;
  readonly reps: number;
  /** A day for a review card, an instant for one in its steps. */
  readonly due: { readonly day: number } | { readonly time: number };
  readonly stability: number;
}

/** All that a learner has, as simply as it can be put: what it is, and no way of keeping it. */
export class LearnerModel {
  words = new Map<string, ModelWord>();
  cards = new Map<string, ModelCard>();
  answers: ModelAnswer[] = [];
  private made = 0;

  save(id: string): void {
    const known = this.words.get(id);
    if (known?.saved && known.by) return;
    this.words.set(id, { status: 'learning', saved: true, tags: known?.tags ?? [] });
  }

  remove(id: string): void {
    this.words.delete(id);
    this.cards.delete(id);
  }

  set(id: string, status: WordStatus): void {
    const known = this.words.get(id) ?? { status: null, saved: false, tags: [], by: undefined };
    const { saved, tags, by } = known;
    if (known.status === status && !(status === 'known' && by === 'review')) return;
    const learned = status === 'new' || status === 'learning';
    this.words.set(id, { status, saved, tags, ...(learned && by ? { by: 'learner' } : {}) });
  }

  tag(id: string, tag: string): void {
    const known = this.words.get(id);
    if (!known || known.tags.includes(tag)) return;
    this.words.set(id, { ...known, tags: [...known.tags, tag] });
  }

  /** An answer, with what the scheduler made of the card. */
  answer(id: string, rating: Rating, time: number, card: ReviewCard): void {
    const word = this.words.get(id) as ModelWord;
    const before = this.cards.get(id) ?? null;
    this.made += before ? 0 : 1;
    const next: ModelCard = {
      card: before?.card ?? this.made,
      reps: (before?.reps ?? 0) + 1,
      due: card.state === 2 ? { day: dayOf(time) + card.scheduledDays } : { time: card.due },
      stability: card.stability,
    };
    this.cards.set(id, next);
    const wordAfter = this.stateAfter(word, next);
    if (wordAfter) this.words.set(id, wordAfter);
    const wordBefore = word;
    this.answers.push({ word: id, card: next.card, rating, time, before, wordBefore, wordAfter });
  }

  private stateAfter(word: ModelWord, { due, stability }: ModelCard): ModelWord | null {
    const { status: _, by, ...rest } = word;
    if (by === 'learner') return null;
    const known = 'day' in due && stability >= KNOWN_FROM;
    if (known) return by === 'review' ? null : { ...rest, status: 'known', by: 'review' };
    return by === 'review' ? { ...rest, status: 'learning' } : null;
  }

  /** The answer that can be taken back: the last of all, while its card is what it made of it. */
  last(now: number, given: ReadonlySet<ModelAnswer>): ModelAnswer | null {
    const last = this.answers.at(-1);
    if (!last || this.cards.get(last.word)?.card !== last.card) return null;
    return given.has(last) || last.time >= now - HOUR ? last : null;
  }

  takeBack(): void {
    const last = this.answers.pop();
    if (!last) return;
    if (last.before) this.cards.set(last.word, last.before);
    else this.cards.delete(last.word);
    const word = this.words.get(last.word);
    const after = last.wordAfter;
    // The state an answer made goes with it; what the learner has set since stays.
    if (!word || !after || word.status !== after.status || word.by !== after.by) return;
    const { saved, tags } = word;
    this.words.set(last.word, { ...last.wordBefore, saved, tags });
  }

  asked(id: string): boolean {
    const word = this.words.get(id);
    if (!word?.saved) return false;
    return word.status === 'new' || word.status === 'learning' || word.by === 'review';
  }

  /** Ids of what is due; what is in its steps comes early where nothing else is. */
  due(now: number): Set<string> {
    const asked = [...this.words.keys()].filter((id) => this.asked(id));
    const isDue = (id: string, ahead: number): boolean => {
      const due = this.cards.get(id)?.due;
      if (!due) return true;
      return 'day' in due ? due.day <= dayOf(now) : due.time <= now + ahead;
    };
    const due = asked.filter((id) => isDue(id, 0));
    return new Set(due.length > 0 ? due : asked.filter((id) => isDue(id, AHEAD)));
  }

  today(now: number): number {
    return this.answers.filter(({ time }) => dayOf(time) === dayOf(now)).length;
  }
}
