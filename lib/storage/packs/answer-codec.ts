import type { Rating, ReviewCard, ReviewLog, WordState } from '../../domain/card';
import { CARD_KINDS, kindOfCard } from '../../domain/card-kind';
import { type ClockReading, studyDay, studyDayFrom } from '../../domain/study-day';
import { PUBLISHED, type Weights } from '../../domain/weights';
import type { ByteReader, ByteWriter } from './bytes';

/*
 * An answer in some fifty bytes, to the last bit. What usually follows from the rest is written as the
 * difference from what follows, which then takes one byte and may be anything all the same.
 */

const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
const STATUSES: readonly WordState['status'][] = ['new', 'learning', 'known', 'ignored'];
const SAID_BY: readonly WordState['statusBy'][] = [undefined, 'review', 'learner'];

/** The scheduler keeps eight decimals of a memory (ts-fsrs 5.4, algorithm.ts). */
const DECIMALS = 1e8;

const RATING = 0b11;
const STATE = 2;
/** Bits of an answer's first number, above its rating and the state before. */
const SAME_CLOCK = 1 << 4;
const OWN_KIND = 1 << 5;
const WEIGHED = 1 << 6;
const WORD = 1 << 7;
const OWN_ID = 1 << 8;
const OTHER_CARD = 1 << 9;
const NONE_BEFORE = 1 << 10;
const MEMORY_AS_IS = 1 << 11;
const OTHER_WEIGHTS = 1 << 12;

/** What is told once and holds for the answers after it. */
export interface Running {
  time: number;
  order: number;
  offset: number | undefined;
  rollover: number | undefined;
  weights: Weights;
}

export const beginning = (): Running => ({
  time: 0,
  order: 0,
  offset: undefined,
  rollover: undefined,
  weights: PUBLISHED,
});

type Dated = Pick<ReviewLog, 'time' | 'offset' | 'rollover'>;

const clockOf = ({ time, offset = 0, rollover = 0 }: Dated): ClockReading => ({
  time,
  offset,
  rollover,
});

const idOf = (cardId: string, time: number, order: number | undefined): string =>
  `${cardId}@${time}-${order}`;

const inDecimals = (value: number): boolean => {
  const scaled = Math.round(value * DECIMALS);
  return Number.isSafeInteger(scaled) && scaled >= 0 && scaled / DECIMALS === value;
};

function flagsOf(log: ReviewLog, running: Running): number {
  const { before } = log;
  const clock = log.offset === running.offset && log.rollover === running.rollover;
  const memory = inDecimals(before.stability) && inDecimals(before.difficulty);
  return (
    RATINGS.indexOf(log.rating) |
    (before.state << STATE) |
    (clock ? SAME_CLOCK : 0) |
    (log.kind === kindOfCard(log.cardId) ? OWN_KIND : 0) |
    (log.weights === undefined ? 0 : WEIGHED) |
    (log.weights === undefined || log.weights === running.weights ? 0 : OTHER_WEIGHTS) |
    (log.wordBefore ? WORD : 0) |
    (log.id === idOf(log.cardId, log.time, log.order) ? 0 : OWN_ID) |
    (before.id === log.cardId ? 0 : OTHER_CARD) |
    (before.deleted ? NONE_BEFORE : 0) |
    (memory ? 0 : MEMORY_AS_IS)
  );
}

/** The day on which the card will have been answered before, if no clock was moved. */
const lastDayBy = (log: Dated & Pick<ReviewLog, 'elapsedDays'>): number =>
  studyDay(clockOf(log)) - (log.elapsedDays ?? 0);

const dueDayBy = (lastDay: number | null | undefined, scheduledDays: number): number =>
  (lastDay ?? 0) + scheduledDays;

/** When a card will have been due: where its day began, or where its last answer was. */
const dueBy = (log: Dated, dueDay: number | null | undefined, lastReview: number | null): number =>
  typeof dueDay === 'number' ? studyDayFrom(dueDay, clockOf(log)) : (lastReview ?? log.time);

function writeBefore(out: ByteWriter, log: ReviewLog, asIs: boolean): void {
  const { before } = log;
  out.optional(before.lastReview, log.time);
  out.optional(before.lastDay, lastDayBy(log));
  out.optional(before.firstDay, before.lastDay ?? 0);
  out.count(before.scheduledDays);
  out.optional(before.dueDay, dueDayBy(before.lastDay, before.scheduledDays));
  out.signed(before.due - dueBy(log, before.dueDay, before.lastReview));
  for (const value of [before.stability, before.difficulty]) {
    if (asIs) out.float(value);
    else out.count(Math.round(value * DECIMALS));
  }
  out.count(before.elapsedDays);
  out.count(before.learningSteps);
  out.count(before.reps);
  out.count(before.lapses);
  out.signed(before.changed - (before.lastReview ?? 0));
}

/** A record that is being put together: a field that is missing must not come back as undefined. */
type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] };

const memory = (from: ByteReader, asIs: boolean): number =>
  asIs ? from.float() : from.count() / DECIMALS;

function readBefore(
  from: ByteReader,
  id: string,
  flags: number,
  log: Dated & Pick<ReviewLog, 'elapsedDays'>,
): ReviewCard {
  const asIs = (flags & MEMORY_AS_IS) !== 0;
  const lastReview = from.optional(log.time) ?? null;
  const lastDay = from.optional(lastDayBy(log));
  const firstDay = from.optional(lastDay ?? 0);
  const scheduledDays = from.count();
  const dueDay = from.optional(dueDayBy(lastDay, scheduledDays));
  const due = from.signed() + dueBy(log, dueDay, lastReview);
  const [stability, difficulty] = [memory(from, asIs), memory(from, asIs)];
  const card: Writable<ReviewCard> = {
    id,
    due,
    stability,
    difficulty,
    elapsedDays: from.count(),
    scheduledDays,
    learningSteps: from.count(),
    reps: from.count(),
    lapses: from.count(),
    state: ((flags >> STATE) & 0b11) as ReviewCard['state'],
    lastReview,
    changed: from.signed() + (lastReview ?? 0),
    deleted: (flags & NONE_BEFORE) !== 0,
  };
  if (dueDay !== undefined) card.dueDay = dueDay;
  if (firstDay !== undefined) card.firstDay = firstDay;
  if (lastDay !== undefined) card.lastDay = lastDay;
  return card;
}

function writeWord(out: ByteWriter, word: WordState, time: number): void {
  out.count(STATUSES.indexOf(word.status) * SAID_BY.length + SAID_BY.indexOf(word.statusBy));
  out.optional(word.knownSince, time);
}

function readWord(from: ByteReader, time: number): WordState {
  const said = from.count();
  const status = STATUSES[Math.floor(said / SAID_BY.length)] ?? 'new';
  const knownSince = from.optional(time) ?? undefined;
  const by = SAID_BY[said % SAID_BY.length];
  const word: Writable<WordState> = { status };
  if (knownSince !== undefined) word.knownSince = knownSince;
  if (by !== undefined) word.statusBy = by;
  return word;
}

/**
 * Writes a live answer. What the schema lets through and this cannot hold, such as half a millisecond,
 * is read back as something else: whoever writes compares.
 * @param cardOf the number that stands for a card's id
 */
export function writeAnswer(
  out: ByteWriter,
  log: ReviewLog,
  running: Running,
  cardOf: (id: string) => number,
): void {
  const flags = flagsOf(log, running);
  out.count(flags);
  out.count(cardOf(log.cardId));
  out.signed(log.time - running.time);
  out.optional(log.order, running.order);
  if (flags & OWN_ID) out.text(log.id);
  if (!(flags & SAME_CLOCK)) {
    out.optional(log.offset);
    out.optional(log.rollover);
  }
  if (flags & OTHER_WEIGHTS) out.text(log.weights ?? PUBLISHED);
  if (!(flags & OWN_KIND)) out.count(log.kind ? CARD_KINDS.indexOf(log.kind) + 1 : 0);
  out.optional(log.elapsedDays);
  out.optional(log.scheduledDays);
  out.optional(log.duration);
  out.signed(log.changed - log.time);
  if (log.wordBefore) writeWord(out, log.wordBefore, log.time);
  if (flags & OTHER_CARD) out.text(log.before.id);
  writeBefore(out, log, (flags & MEMORY_AS_IS) !== 0);
  Object.assign(running, {
    time: log.time,
    order: log.order ?? running.order,
    offset: log.offset,
    rollover: log.rollover,
    weights: log.weights ?? running.weights,
  });
}

/** Reads the next answer. */
export function readAnswer(
  from: ByteReader,
  running: Running,
  cards: readonly string[],
): ReviewLog {
  const flags = from.count();
  const cardId = cards[from.count()];
  if (cardId === undefined) throw new RangeError('There is no such card.');
  const time = running.time + from.signed();
  const order = from.optional(running.order) ?? undefined;
  const id = flags & OWN_ID ? from.text() : idOf(cardId, time, order);
  if (!(flags & SAME_CLOCK)) {
    running.offset = from.optional() ?? undefined;
    running.rollover = from.optional() ?? undefined;
  }
  const { offset, rollover } = running;
  if (flags & OTHER_WEIGHTS) running.weights = from.text();
  const kind = flags & OWN_KIND ? kindOfCard(cardId) : CARD_KINDS[from.count() - 1];
  const elapsedDays = from.optional() ?? undefined;
  const scheduledDays = from.optional();
  const duration = from.optional();
  const changed = time + from.signed();
  const wordBefore = flags & WORD ? readWord(from, time) : undefined;
  const cardBefore = flags & OTHER_CARD ? from.text() : cardId;
  const dated: Writable<Dated & Pick<ReviewLog, 'elapsedDays'>> = { time };
  if (offset !== undefined) dated.offset = offset;
  if (rollover !== undefined) dated.rollover = rollover;
  if (elapsedDays !== undefined) dated.elapsedDays = elapsedDays;
  const before = readBefore(from, cardBefore, flags, dated);
  running.time = time;
  running.order = order ?? running.order;
  const rating = RATINGS[flags & RATING] as Rating;
  const log: Writable<ReviewLog> = {
    id,
    cardId,
    rating,
    ...dated,
    before,
    changed,
    deleted: false,
  };
  if (order !== undefined) log.order = order;
  if (kind !== undefined) log.kind = kind;
  if (scheduledDays !== undefined) log.scheduledDays = scheduledDays;
  if (duration !== undefined) log.duration = duration;
  if (flags & WEIGHED) log.weights = running.weights;
  if (wordBefore !== undefined) log.wordBefore = wordBefore;
  return log;
}
