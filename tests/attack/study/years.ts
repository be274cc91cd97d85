import type { Rating, ReviewCard, ReviewLog, SavedWord } from '@/lib/domain/card';
import type { Draft } from '@/lib/storage/storage';
import { logOf, noneBefore } from '@/lib/study/review/answer';
import { momentAt } from '@/lib/study/review/clock';
import { DueIndex } from '@/lib/study/review/due/due-index';
import { queueOf } from '@/lib/study/review/queue';
import { newCard, rated } from '@/lib/study/review/schedule';
import { STANDARD } from '@/lib/study/review/settings';
import { planFor } from '@/lib/study/review/spread';
import { newWord } from '../../study/vocabulary/new-word';
import { dayOnTheWall } from './model';
import { numbers } from './numbers';
import { moveTo, ZONES, type Zone } from './zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Six years from here have passed: a stamp ahead of the clock would be set back as it is taken in. */
const BEGIN = Date.UTC(2019, 0, 7);
const ROLLOVER = 4;

/** No limits: what is due is asked, however much it is. */
const SETTINGS = { ...STANDARD, newADay: 99_999, reviewsADay: 99_999, learnAhead: 0 };

/** A card of the model: on which day by the wall it is due, or at which instant. */
type Due = { readonly day: number } | { readonly time: number };

export interface Years {
  readonly days: number;
  /** Words saved on each day. */
  readonly saved: number;
  readonly seed: number;
  /** Is given the log of each answer, as it would be kept. */
  readonly keep?: (log: ReviewLog) => void;
}

export interface Lived {
  readonly reviews: number;
  readonly words: number;
  /** What differed from the model, and on which day; the first ones. */
  readonly wrong: readonly string[];
}

/** Seven answers in ten are good ones; one word in ten is forgotten. */
function ratingBy(chance: number): Rating {
  if (chance < 0.1) return 'again';
  if (chance < 0.2) return 'hard';
  return chance < 0.9 ? 'good' : 'easy';
}

class Life {
  readonly wrong: string[] = [];
  reviews = 0;
  private readonly words = new Map<string, SavedWord>();
  private readonly cards = new Map<string, ReviewCard>();
  private readonly index = new DueIndex(this.cards);
  private readonly model = new Map<string, Due>();
  private readonly random: () => number;
  private zone: Zone = 'Asia/Taipei';

  constructor(private readonly years: Years) {
    this.random = numbers(years.seed);
  }

  /** How many words are due by a calendar on the wall. */
  private expected(time: number): number {
    const today = dayOnTheWall(time, this.zone, ROLLOVER);
    let due = this.words.size - this.model.size;
    for (const one of this.model.values()) {
      if ('day' in one ? one.day <= today : one.time <= time) due += 1;
    }
    return due;
  }

  private save(day: number, time: number): void {
    for (let index = 0; index < this.years.saved; index += 1) {
      const word = newWord(`w${day}-${index}`);
      const kept = { status: 'learning', saved: true, encounters: [], added: time } as const;
      const order = this.words.size;
      this.words.set(word.id, { ...word, ...kept, order, changed: time, deleted: false });
    }
    this.index.follow(new Map(this.words), SETTINGS.kinds);
  }

  private answer(id: string, time: number): void {
    const card = this.cards.get(id) ?? newCard(id, time);
    const rating = ratingBy(this.random());
    const plan = planFor(this.index.workload(id), SETTINGS);
    const next = rated(card, rating, momentAt(time, ROLLOVER), plan);
    this.log(id, next, rating, time);
    this.cards.set(id, { ...next, changed: time + 2, deleted: false });
    this.index.changed([id]);
    const today = dayOnTheWall(time, this.zone, ROLLOVER);
    this.model.set(id, next.state === 2 ? { day: today + next.scheduledDays } : { time: next.due });
    this.reviews += 1;
  }

  private log(id: string, card: Draft<ReviewCard>, rating: Rating, time: number): void {
    const before = this.cards.get(id) ?? noneBefore(id, time);
    const order = this.reviews + 1;
    // Some seconds, other ones each time: what never changes would be packed too well.
    const duration = 1_500 + ((order * 7_919) % 20_011);
    const draft = logOf(
      { before, card, rating, weights: SETTINGS.weights, order },
      { at: momentAt(time, ROLLOVER), duration },
    );
    this.years.keep?.({ ...draft, changed: time + 3, deleted: false });
  }

  private queue(time: number): readonly string[] {
    return queueOf(this.index, momentAt(time, ROLLOVER), SETTINGS).due;
  }

  /** One sitting at some hour of the day; words in their steps are asked until there are none. */
  live(day: number): void {
    if (this.random() < 0.02) this.zone = ZONES[Math.floor(this.random() * ZONES.length)] as Zone;
    const back = moveTo(this.zone);
    try {
      let time = BEGIN + day * DAY + Math.floor(this.random() * 23 * HOUR);
      this.save(day, time);
      for (let round = 0; round < 40; round += 1) {
        const due = this.queue(time);
        const expected = this.expected(time);
        if (due.length !== expected && this.wrong.length < 5) {
          const where = `day ${day} in ${this.zone}`;
          this.wrong.push(`${where}: ${due.length} due, ${expected} by the calendar`);
        }
        if (due.length === 0) break;
        for (const id of due) {
          this.answer(id, time);
          // Answers follow each other by seconds, as they are kept.
          time += 1 + Math.floor(this.random() * 9_000);
        }
        time += 11 * MINUTE;
      }
    } finally {
      back();
    }
  }

  lived(): Lived {
    return { reviews: this.reviews, words: this.words.size, wrong: this.wrong };
  }
}

/**
 * Lives through days of saving and answering, on journeys and through summer times, and looks at each
 * sitting whether as much is due as a calendar on the wall says.
 */
export function liveThrough(years: Years): Lived {
  const life = new Life(years);
  for (let day = 0; day < years.days; day += 1) life.live(day);
  return life.lived();
}
