import * as v from 'valibot';
import { LAST_COUNT } from '../domain/card';

/*
 * Bounds keep a page alive; they are no wishes about style. What the app itself writes lies within
 * them, with some room: a text has at most 2,000,000 UTF-16 units, a sentence (LONGEST_SENTENCE in
 * lib/text/sentences.ts) 1,000, a number read digit by digit 200, each with a syllable of up to 8. A
 * page lays out a list of such words; one of 90,000 characters holds it up for a minute.
 */
const LONGEST_TEXT = 4_000_000;
const LONGEST_LINE = 1_200;
const LONGEST_WORD = 250;
const LONGEST_SENTENCE = 2_000;
const LONGEST_READING = 2_000;
const LONGEST_LIST = 1_000;

/** The last moment a `Date` can hold, in milliseconds since the epoch (ECMA-262, 21.4.1.1). */
const LATEST = 8.64e15;

/** The message is made when it is needed: a browser's first look at how numbers are written is slow. */
const upTo = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, () => `of at most ${most.toLocaleString('en')} characters`),
  );

/** A title, a word, a name. */
export const line = upTo(LONGEST_LINE);

/** A gloss; the longest of the dictionary has some 500 characters. */
export const gloss = upTo(LONGEST_SENTENCE);

/** The sentence a word was met in. */
export const sentence = upTo(LONGEST_SENTENCE);

/** Numbered pinyin of a word. */
export const reading = upTo(LONGEST_READING);

/** A key: nothing is found by an empty one. */
export const id = v.pipe(line, v.minLength(1, 'not empty'));

/** A word as it is shown: one that cannot be seen can be neither found nor reviewed. */
export const headword = v.pipe(upTo(LONGEST_WORD), v.regex(/[^\s\p{C}]/u, 'not blank'));

/** A whole text, or a paragraph of it. */
export const text = upTo(LONGEST_TEXT);

/** Milliseconds since the epoch. */
export const time = v.pipe(
  v.number(),
  v.minValue(0, 'a time since 1970'),
  v.maxValue(LATEST, 'a time before the year 275760'),
);

/** A UTF-16 offset, a length or a count. */
export const count = v.pipe(
  v.number(),
  v.safeInteger('a whole number'),
  v.minValue(0, 'not negative'),
);

/** A count that the app goes on with: see `grown`. */
export const counter = v.pipe(count, v.maxValue(LAST_COUNT, 'within counting'));

/** Sequences count one by one: this is never reached, and a number beyond it is no place in one. */
export const LAST_ORDER = LAST_COUNT;

/** A place in a sequence; missing in what was kept before there were sequences. */
export const order = v.optional(
  v.pipe(
    v.number(),
    v.safeInteger('a whole number'),
    v.minValue(0, 'not negative'),
    v.maxValue(LAST_ORDER, 'a place in a sequence'),
  ),
);

/** A measure of the scheduler, in days or in its own unit. */
export const measure = v.pipe(
  v.number(),
  v.minValue(-1e6, 'within a million'),
  v.maxValue(1e9, 'within a thousand million'),
);

export const span = v.object({ start: count, end: count });

/**
 * Where a text is read: `/read/slug` or `/texts/id`, and nothing else, so that no record leads out
 * of the app. No `%`, which could spell `..`; no `:`, `/`, `?` or `#`.
 */
export const href = v.pipe(
  v.string(),
  v.maxLength(300, 'of at most 300 characters'),
  v.regex(/^\/(?:read|texts)\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u, '/read/… or /texts/…'),
);

/** A list of what one record holds: meetings, entries. */
export const listOf = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(LONGEST_LIST, `of at most ${LONGEST_LIST} items`));

/** The id of a text: it becomes part of an address. */
export const slug = v.pipe(
  v.string(),
  v.maxLength(200, 'of at most 200 characters'),
  v.regex(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u, 'made of letters, digits and hyphens'),
);

/**
 * Later than any clock goes wrong by. What changes gets a later stamp than it had, and at this one it
 * stays; what is merged in from elsewhere is given none that lies far ahead (lib/storage/merge).
 */
export const LAST_CHANGE = Date.UTC(9999, 11, 31);

export const changed = v.pipe(time, v.maxValue(LAST_CHANGE, 'a time before the year 10000'));

/** What every record carries, so that it can be merged. */
export const stamp = { changed, deleted: v.boolean() };
