import type { CardDays, ReviewCard, SavedWord } from '../../../domain/card';
import {
  CARD_KINDS,
  type CardKind,
  cardIdOf,
  kindOfCard,
  wordOfCard,
} from '../../../domain/card-kind';
import { canAsk } from '../../cards/askable';
import { changedWords } from '../../vocabulary/changed-words';
import { isStudied } from '../../vocabulary/words';
import { daysOf } from '../older';
import type { Workload } from '../spread';
import { Buckets } from './buckets';
import { type Fresh, Freshest } from './freshest';

const DAY = 24 * 60 * 60_000;

/** A card of a word studied, with its days as they were when it came in. */
export interface Placed {
  readonly card: ReviewCard;
  readonly days: CardDays;
  /** Of a kind that is asked: the day it is due on is that much fuller. */
  readonly counts: boolean;
  /** And of a word that can be asked so. */
  readonly isAsked: boolean;
}

interface Entry {
  readonly placed: readonly Placed[];
  readonly fresh: Fresh | null;
  /** One of its cards has been asked before. */
  readonly begun: boolean;
}

/** In its steps of minutes. */
export const isInSteps = ({ card }: Placed): boolean => card.state === 1 || card.state === 3;

const sameKinds = (one: readonly CardKind[], other: readonly CardKind[]): boolean =>
  one.length === other.length && one.every((kind) => other.includes(kind));

/**
 * The cards of the words studied by what they wait for. With 20,000 words a look through all of them
 * takes longer than a frame, and one is needed after every answer: here a change costs what changed.
 */
export class DueIndex {
  /** Cards asked that are due on a day. */
  readonly dated = new Buckets<Placed>();
  /** Cards asked that are due at an instant. */
  readonly timed = new Set<Placed>();
  /** Of those on a day the ones in their steps, which only other programs leave so. */
  readonly stepsOnDays = new Set<Placed>();
  /** Cards asked by the UTC day of their last answer. */
  readonly reviewed = new Buckets<Placed>();
  /** Ids of all cards by the study day of their last answer, and of their first. */
  readonly answered = new Buckets<string>();
  readonly begun = new Buckets<string>();
  /** Of words never asked each the first card, and of the others each the next that was never asked. */
  readonly first = new Freshest();
  readonly further = new Freshest();
  readonly #entries = new Map<string, Entry>();
  /** Cards of the kinds asked, by the day they are due on. */
  readonly #load = new Map<number, number>();
  #words: ReadonlyMap<string, SavedWord> = new Map();
  #kinds: readonly CardKind[] = [];
  /** The kinds that are asked, and those that have been: what they were asked today still counts. */
  #looked: readonly CardKind[] = [];
  readonly #cards: ReadonlyMap<string, ReviewCard>;

  /** @param cards as they stand at any time; `changed` and `renew` are told of what changes in it */
  constructor(cards: ReadonlyMap<string, ReviewCard>) {
    this.#cards = cards;
  }

  /** Takes the words and the kinds asked as they are now; of a newer map only what differs. */
  follow(words: ReadonlyMap<string, SavedWord>, kinds: readonly CardKind[]): void {
    if (!sameKinds(kinds, this.#kinds)) {
      this.#kinds = kinds;
      this.#words = words;
      this.renew();
    } else {
      const before = this.#words;
      this.#words = words;
      for (const id of changedWords(words, before)) this.#place(id);
    }
  }

  /** Takes cards with these ids as they are now. */
  changed(ids: Iterable<string>): void {
    for (const id of ids) {
      this.#look([kindOfCard(id)]);
      this.#place(wordOfCard(id));
    }
  }

  /** Takes all words and cards anew. */
  renew(): void {
    for (const entry of this.#entries.values()) this.#leave(entry);
    this.#entries.clear();
    this.#looked = [];
    this.#look(this.#kinds);
    const kinds = new Set<CardKind>();
    for (const id of this.#cards.keys()) kinds.add(kindOfCard(id));
    this.#look(kinds);
    for (const id of this.#words.keys()) this.#place(id);
  }

  /** Whether a word studied has a card that was never asked. */
  hasFresh(word: string): boolean {
    return this.#entries.get(word)?.fresh != null;
  }

  /** What lies ahead as things stand now, for a card of this word. */
  workload(word: string): Workload {
    const counts = new Map(this.#load);
    const placed = this.#entries.get(word)?.placed.filter(({ counts }) => counts) ?? [];
    return {
      on: (day) => counts.get(day) ?? 0,
      siblings: (id) =>
        placed.flatMap(({ card, days: { dueDay } }) =>
          card.id === id || dueDay === null ? [] : [dueDay],
        ),
    };
  }

  #look(kinds: Iterable<CardKind>): void {
    const looked = new Set([...this.#looked, ...kinds]);
    if (looked.size > this.#looked.length) {
      this.#looked = CARD_KINDS.filter((kind) => looked.has(kind));
    }
  }

  #place(id: string): void {
    const before = this.#entries.get(id);
    if (before) this.#leave(before);
    const word = this.#words.get(id);
    if (!word || !isStudied(word)) {
      this.#entries.delete(id);
      return;
    }
    const entry = this.#entryOf(word);
    this.#entries.set(id, entry);
    this.#enter(entry);
  }

  #entryOf(word: SavedWord): Entry {
    const placed: Placed[] = [];
    let next: string | null = null;
    for (const kind of this.#looked) {
      const id = cardIdOf(word.id, kind);
      const card = this.#cards.get(id);
      const counts = this.#kinds.includes(kind);
      const isAsked = counts && canAsk(word, kind);
      if (card) placed.push({ card, days: daysOf(card), isAsked, counts });
      else if (isAsked) next ??= id;
    }
    const fresh = next === null ? null : { id: next, word };
    return { placed, fresh, begun: placed.length > 0 };
  }

  #enter({ placed, fresh, begun }: Entry): void {
    for (const one of placed) this.#each(one, 'add');
    if (fresh) (begun ? this.further : this.first).add(fresh);
  }

  #leave({ placed, fresh, begun }: Entry): void {
    for (const one of placed) this.#each(one, 'delete');
    if (fresh) (begun ? this.further : this.first).delete(fresh);
  }

  #each(placed: Placed, how: 'add' | 'delete'): void {
    const { card, days, isAsked, counts } = placed;
    const { dueDay, firstDay, lastDay } = days;
    if (lastDay !== null) this.answered[how](lastDay, card.id);
    if (firstDay !== null) this.begun[how](firstDay, card.id);
    if (counts && dueDay !== null) {
      this.#load.set(dueDay, (this.#load.get(dueDay) ?? 0) + (how === 'add' ? 1 : -1));
    }
    if (!isAsked) return;
    if (dueDay === null) this.timed[how](placed);
    else this.dated[how](dueDay, placed);
    if (dueDay !== null && isInSteps(placed)) this.stepsOnDays[how](placed);
    const { lastReview } = card;
    if (lastReview !== null) this.reviewed[how](Math.floor(lastReview / DAY), placed);
  }

  /** Cards asked whose last answer was given after an instant, milliseconds since the epoch. */
  *answeredAfter(time: number): Iterable<Placed> {
    for (const [day, cards] of this.reviewed.from(Math.floor(time / DAY))) {
      if ((day + 1) * DAY <= time) continue;
      for (const placed of cards) if ((placed.card.lastReview ?? 0) > time) yield placed;
    }
  }
}
