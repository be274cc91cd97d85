import * as v from 'valibot';
import { type Correction, LONGEST_SURFACE } from '../domain/engine';
import { count, id, line } from './primitives';
import type { Same } from './same';

const surface = v.pipe(
  v.string(),
  v.minLength(1, 'not empty'),
  v.maxLength(LONGEST_SURFACE, `of at most ${LONGEST_SURFACE} characters`),
);

/** With the `u` flag a whole pair is one character and no surrogate: only halves are found. */
const HALF = /\p{Surrogate}/u;

const words = v.pipe(
  v.array(
    v.pipe(
      surface,
      v.check((word) => !HALF.test(word), 'made of whole characters'),
    ),
  ),
  v.minLength(1, 'not empty'),
  v.maxLength(LONGEST_SURFACE, `of at most ${LONGEST_SURFACE} words`),
);

/** What a rule says, without its id. */
export const correctionFields = {
  surface,
  words,
  pinyin: v.optional(line),
  entryId: v.optional(line),
  sense: v.optional(line),
  name: v.optional(v.boolean()),
  at: v.optional(v.object({ textId: line, offset: count })),
};

/** The words of a rule are a cut of its surface. */
export const makesUp = (rule: { readonly surface: string; readonly words: readonly string[] }) =>
  rule.words.join('') === rule.surface;

export const NOT_MADE_UP = 'a surface and the words it is cut into';

/** A rule field by field, before anybody has looked whether its words make it up. */
export const correctionShape = v.object({ id, ...correctionFields });

/** A learner's rule, the same wherever it comes from: a page, a request, a file, a backup. */
export const correctionSchema = v.pipe(
  correctionShape,
  v.check((rule) => makesUp(rule), NOT_MADE_UP),
);

true satisfies Same<v.InferOutput<typeof correctionSchema>, Correction>;
