import * as v from 'valibot';
import type { ReviewCard, ReviewLog, SavedWord } from '../domain/card';
import {
  count,
  headword,
  href,
  id,
  line,
  listOf,
  measure,
  order,
  span,
  stamp,
  text,
  time,
} from './primitives';
import type { Same } from './same';

const encounter = v.object({
  textId: line,
  textTitle: line,
  textTitleSimplified: v.optional(line),
  href,
  sentence: text,
  sentenceSimplified: text,
  within: span,
  offset: count,
});

export const wordSchema = v.object({
  id,
  traditional: headword,
  simplified: headword,
  pinyin: line,
  taiwanPinyin: line,
  gloss: line,
  entryIds: listOf(line),
  status: v.picklist(['new', 'learning', 'known', 'ignored']),
  saved: v.boolean(),
  encounters: listOf(encounter),
  added: time,
  order,
  ...stamp,
});

export const cardSchema = v.object({
  id,
  due: time,
  stability: measure,
  difficulty: measure,
  elapsedDays: measure,
  scheduledDays: measure,
  learningSteps: count,
  reps: count,
  lapses: count,
  state: v.picklist([0, 1, 2, 3]),
  lastReview: v.nullable(time),
  ...stamp,
});

export const logSchema = v.object({
  id,
  cardId: id,
  rating: v.picklist(['again', 'hard', 'good', 'easy']),
  time,
  order,
  before: cardSchema,
  ...stamp,
});

true satisfies Same<v.InferOutput<typeof wordSchema>, SavedWord>;
true satisfies Same<v.InferOutput<typeof cardSchema>, ReviewCard>;
true satisfies Same<v.InferOutput<typeof logSchema>, ReviewLog>;
