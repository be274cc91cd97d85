import type { NameType } from '../../domain/token';
import { fired, isTraced } from '../language/trace';
import { COMPOUND_SURNAMES } from './chances';
import { Affixes, rowOf } from './rows';
import { looksForeign } from './transliterated';

const row = (key: string) => rowOf('names/listed', key);

/** What it calls a person though it was built or flows: 三清殿, 海光寺, 拉林河. */
const PLACE_END = row('place-end');
/** Scraps of sentences and offices it calls so: 左向右, 古庙中, 布政使, 能舍身. */
const SCRAP = row('scrap');
const SCRAP_END = row('scrap-end');
const SCRAP_BEGIN = row('scrap-begin');
/** 高又壮, 越聚越. */
const SCRAP_FORM = /^.又.$|^越.越$/u;
/** What it calls so because a name follows: 那乔峰, 但学武, 于本周. */
const LED_IN = row('led-in');
const WELL_KNOWN = beginnings('well-known');
const JAPANESE = beginnings('japanese');
/** 渡江, 来京, 离京: what is done to a place, and 湖底, 江中 beside it. */
const GOING = row('going');
const GONE_TO = row('gone-to');

function beginnings(key: string): Affixes<string> {
  const { rule, value } = row(key);
  return new Affixes(value.split(' ').map((word) => [word, rule]));
}

/** Whether a row lists a character; then it fires. */
function lists({ rule, value }: typeof SCRAP, character: string, simplified: string): boolean {
  const listed = character !== '' && value.includes(character);
  if (listed && isTraced()) fired(rule, simplified);
  return listed;
}

/** Whether words of a row begin the word; then it fires. */
function begins(words: Affixes<string>, simplified: string): boolean {
  const rule = words.beginning(simplified);
  if (rule !== undefined && isTraced()) fired(rule, simplified);
  return rule !== undefined;
}

const isPlace = (simplified: string): boolean => lists(PLACE_END, simplified.slice(-1), simplified);

const isScrap = (simplified: string): boolean =>
  [...simplified].some((character) => lists(SCRAP, character, simplified)) ||
  lists(SCRAP_END, simplified.slice(-1), simplified) ||
  lists(SCRAP_BEGIN, simplified.slice(0, 1), simplified) ||
  SCRAP_FORM.test(simplified);

const isLedIn = (simplified: string): boolean =>
  !begins(WELL_KNOWN, simplified) && lists(LED_IN, simplified.slice(0, 1), simplified);

/** Four characters are a foreign name, or a compound surname's; 冬暖夏凉, 大恩大德 are sayings. */
export const isPhrase = (simplified: string): boolean =>
  [...simplified].length === 4 &&
  !looksForeign(simplified) &&
  !COMPOUND_SURNAMES.has(simplified.slice(0, 2)) &&
  !begins(JAPANESE, simplified) &&
  !isPlace(simplified);

/**
 * What kind of name a word is that jieba's list calls a person; null where it is none after all.
 * Words of two characters are too often common ones (冀望, 封信).
 */
export function listedPerson(simplified: string): { readonly type: NameType } | null {
  if ([...simplified].length < 3 || isScrap(simplified) || isLedIn(simplified)) return null;
  if (isPhrase(simplified)) return null;
  return { type: isPlace(simplified) ? 'place' : 'person' };
}

/** What jieba calls a place and is none: null; else the place. */
export function listedPlace(simplified: string): { readonly type: NameType } | null {
  const [verb = '', place = '', more] = simplified;
  const isDone = more === undefined && GOING.value.includes(verb) && GONE_TO.value.includes(place);
  if (!isDone || verb === '' || place === '') return { type: 'place' };
  if (isTraced()) fired(GOING.rule, simplified);
  return null;
}
