import type { NameTools } from './rule';

/**
 * The scale on which names are weighed: evidence in nats, the natural logarithm of how much likelier
 * a stretch is as a name than as the words that stand there. 0 is even odds, 2.3 ten to one, 4.6 a
 * hundred to one, 6.9 a thousand to one, 9.2 ten thousand to one. What speaks for a name is added,
 * what it costs (minus the logarithm of a chance) is taken away. Of two names that overlap, the one
 * with more evidence stands.
 *
 * The figures are ours, set by hand; those of surnames and given names stand in `dictionary/names/`.
 */

// What it costs to see a name.

/** One running word in a hundred begins a name. */
export const ANY_NAME = 4.6;
/** A compound surname (歐陽): one name in four hundred. */
export const COMPOUND_SURNAME = 6;
/** One name in five has a given name of one character only. */
export const ONE_GIVEN = 1.6;
/** The tiers of given names are rounded down; half a nat on the average. */
export const ROUNDED_DOWN = 0.5;
/** A given character no list has, one in thirteen thousand: where all else speaks for a name. */
export const UNSEEN_GIVEN = 9.5;
/** A character of a foreign name: some sixty sounds make up most of them. */
export const ONE_SOUND = 4.1;
/** A name that ends inside a word of the dictionary (司馬攸|受封): it is so once in twenty. */
export const TORN_WORD = 3;

// What speaks for a name.

/** An office, an occupation or 先生 beside it: fifty to one. */
export const TITLE_BESIDE = 4;
/** It is followed by what people do (說, 表示): twelve to one. */
export const SPEAKS = 2.5;
/** It stands where a name easily does, at a comma, before 和: three to one. */
export const QUIET_PLACE = 1;
/** No place speaks louder: an office before it and 先生 after. */
export const MOST_BESIDE = 2 * TITLE_BESIDE;
/** Somebody's name is listed beside it: six hundred to one. */
export const LISTED_PERSON = 6.5;
/** A dot beside a part of it (瑪麗·居禮): three thousand to one. */
export const DOT_BESIDE = 8;

// What is enough, where the evidence is summed up.

/** For a person of a surname and two given characters: ninety to one. */
export const ENOUGH_FOR_PERSON = 4.5;
/** For one given character, which looks too much like a word: a thousand to one. */
export const ENOUGH_FOR_ONE_GIVEN = 7;
/** Unless what stands beside it says as much as a title. */
export const TOLD = 4;
/** For a foreign name: a hundred and fifty to one. */
export const ENOUGH_FOR_FOREIGN = 5;
/** For calling a foreign name a person's: what stands beside it says as much as a verb of saying. */
export const SHOWN_AS_PERSON = 2.5;
/** For looking for the name in the rest of the text too. */
export const ENOUGH_FOR_THE_TEXT = 5;

// The evidence of rules that ask for a pattern and sum nothing up. Where two overlap, these decide.

/** Stands in a list beside organisations, and again in the text. */
export const LISTED_ORGANIZATION = 5;
/** Rare characters before 科技, 集團. */
export const BEFORE_SUFFIX = 6;
/** The same before 國小, whose first character is no end of somebody's name (彭福國|小). */
export const BEFORE_SCHOOL = 12;
/** The text says that somebody is called so: 名叫來福. */
export const CALLED = 6.5;
/** 小明, 阿德. */
export const NICKNAME = 6;
/** 林 in 林老師. */
export const SURNAME_BEFORE_TITLE = 6;
/** A bracket with its Latin form or its ticker behind it. */
export const BRACKET = 9;
/** The text shows the name elsewhere, and its length is added: beyond what any sum comes to. */
export const KNOWN_IN_TEXT = 100;
/** A pattern that means nothing else (《》, B輪): beyond all others. */
export const CERTAIN = 1000;

// Costs of words and surnames at which rules draw a line.

/** A word met oftener, once in 1,300 words, stays one at the end of a foreign name. */
export const COMMON_WORD = 7.2;
/** Characters of an organisation's name are rarer than one word in 4,400, on the average. */
export const RARE_CHARACTER = 8.4;
/** What a character of a word counts that the dictionary lacks, against that average. */
export const UNKNOWN_CHARACTER = RARE_CHARACTER + 1;
/** Surnames up to here (one name in 150) are hardly ever words of their own before a title. */
export const PLAIN_SURNAME = 5;
/** Surnames beyond (one in 670) are not believed before a title: 成, 關, 平. */
export const RARE_SURNAME = 6.5;

/** All occurrences jieba's frequency list counts. */
const TOTAL = 60_101_967;
/** Rarer words are as rare as a word can be known to be. */
const LEAST = 1;

/** Minus the logarithm of a word's share of running words. */
export const wordCost = (word: string, tools: NameTools): number =>
  Math.log(TOTAL / Math.max(LEAST, tools.frequency(word)));
