import * as v from 'valibot';
import { LONGEST_ANSWER, type ReviewCard, type ReviewLog, type SavedWord } from '../domain/card';
import { CARD_KINDS } from '../domain/card-kind';
import type { LookedUpWord } from '../domain/looked-up';
import type { ReadingDay } from '../domain/reading-day';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../domain/tags';
import { isWeights } from '../domain/weights';
import { LONGEST_LIST_NAME, MOST_LISTED, type WordList } from '../domain/word-list';
import {
  count,
  counter,
  gloss,
  headword,
  href,
  id,
  line,
  listOf,
  measure,
  order,
  reading,
  sentence,
  span,
  stamp,
  time,
} from './primitives';
import type { Same } from './same';

const encounter = v.object({
  textId: line,
  textTitle: line,
  textTitleSimplified: v.optional(line),
  href,
  sentence,
  sentenceSimplified: sentence,
  within: span,
  offset: count,
  pinyin: v.optional(reading),
  taiwanPinyin: v.optional(reading),
  gloss: v.optional(gloss),
});

/** What a word is, whether it was saved or only looked up. */
const wordFields = {
  id,
  traditional: headword,
  simplified: headword,
  pinyin: reading,
  taiwanPinyin: reading,
  gloss,
  entryIds: listOf(line),
};

/** Parted by blanks where tags are written in a row, so that none is in one. */
const tag = v.pipe(line, v.maxLength(LONGEST_TAG), v.regex(/^\S+$/u, 'without blanks'));

/** How well a word is known, and who says so. */
const stateFields = {
  status: v.picklist(['new', 'learning', 'known', 'ignored']),
  knownSince: v.optional(time),
  statusBy: v.optional(v.picklist(['review', 'learner'])),
};

export const wordSchema = v.object({
  ...wordFields,
  ...stateFields,
  saved: v.boolean(),
  encounters: listOf(encounter),
  added: time,
  order,
  tags: v.optional(v.pipe(v.array(tag), v.maxLength(MOST_TAGS))),
  note: v.optional(v.pipe(sentence, v.maxLength(LONGEST_NOTE))),
  ownGloss: v.optional(gloss),
  ...stamp,
});

export const lookUpSchema = v.object({
  ...wordFields,
  encounter,
  count: counter,
  last: time,
  ...stamp,
});

const listName = v.pipe(line, v.minLength(1, 'not empty'), v.maxLength(LONGEST_LIST_NAME));

export const listSchema = v.pipe(
  v.object({
    id,
    name: listName,
    levels: listOf(listName),
    words: v.pipe(
      v.array(v.tuple([id, v.pipe(v.number(), v.safeInteger(), v.minValue(-1))])),
      v.maxLength(MOST_LISTED),
    ),
    added: time,
    ...stamp,
  }),
  v.check(
    ({ levels, words }) => words.every(([, level]) => level < levels.length),
    'levels that the list has',
  ),
);

/** Days; ts-fsrs throws below S_MIN, and clamps what it gives at S_MAX (ts-fsrs 5.4, constant.ts). */
const stability = v.pipe(
  v.number(),
  v.check((days) => days === 0 || (days >= 0.001 && days <= 36_500), '0, or from 0.001 to 36,500'),
);

/** ts-fsrs throws below 1, and clamps what it gives at 10. */
const difficulty = v.pipe(
  v.number(),
  v.check((value) => value === 0 || (value >= 1 && value <= 10), '0, or from 1 to 10'),
);

/** Steps count within a list of some minutes; ours has two. */
const learningSteps = v.pipe(count, v.maxValue(1_000, 'of at most 1,000'));

/** A study day that a `Date` can stand in, or one more for time zones. */
const day = v.optional(
  v.nullable(
    v.pipe(
      v.number(),
      v.safeInteger('a whole number'),
      v.minValue(-2, 'a day since 1970'),
      v.maxValue(1e8, 'a day before the year 275760'),
    ),
  ),
);

/** What ts-fsrs can go on from: `next_state` throws for any other memory. */
export const cardSchema = v.pipe(
  v.object({
    id,
    due: time,
    dueDay: day,
    stability,
    difficulty,
    elapsedDays: measure,
    scheduledDays: measure,
    learningSteps,
    reps: counter,
    lapses: counter,
    state: v.picklist([0, 1, 2, 3]),
    firstDay: day,
    lastDay: day,
    lastReview: v.nullable(time),
    ...stamp,
  }),
  v.forward(
    v.partialCheck(
      [['stability'], ['difficulty']],
      (card) => (card.stability === 0) === (card.difficulty === 0),
      '0 together with the difficulty, or neither',
    ),
    ['stability'],
  ),
);

/** Minutes ahead of UTC; no place has ever been a day away from Greenwich. */
const minutes = v.pipe(
  v.number(),
  v.minValue(-1_440, 'within a day'),
  v.maxValue(1_440, 'within a day'),
);

export const logSchema = v.object({
  id,
  cardId: id,
  rating: v.picklist(['again', 'hard', 'good', 'easy']),
  time,
  order,
  before: cardSchema,
  wordBefore: v.optional(v.object(stateFields)),
  kind: v.optional(v.picklist(CARD_KINDS)),
  offset: v.optional(minutes),
  rollover: v.optional(v.pipe(count, v.maxValue(23, 'an hour'))),
  elapsedDays: v.optional(measure),
  scheduledDays: v.optional(v.nullable(measure)),
  duration: v.optional(v.nullable(v.pipe(count, v.maxValue(LONGEST_ANSWER, 'at most a minute')))),
  weights: v.optional(v.pipe(v.string(), v.check(isWeights, 'weights of FSRS-6'))),
  ...stamp,
});

/** A day that a `Date` can stand in. */
const studyDay = v.pipe(count, v.maxValue(1e8, 'a day before the year 275760'));

export const readingDaySchema = v.object({
  id,
  day: studyDay,
  textId: line,
  seconds: counter,
  characters: counter,
  ...stamp,
});

true satisfies Same<v.InferOutput<typeof wordSchema>, SavedWord>;
true satisfies Same<v.InferOutput<typeof lookUpSchema>, LookedUpWord>;
true satisfies Same<v.InferOutput<typeof listSchema>, WordList>;
true satisfies Same<v.InferOutput<typeof readingDaySchema>, ReadingDay>;
true satisfies Same<v.InferOutput<typeof cardSchema>, ReviewCard>;
true satisfies Same<v.InferOutput<typeof logSchema>, ReviewLog>;
