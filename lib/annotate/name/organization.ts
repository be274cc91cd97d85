import { tableOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { anyOf } from '../script/character-set';
import {
  BEFORE_SCHOOL,
  BEFORE_SUFFIX,
  LISTED_ORGANIZATION,
  RARE_CHARACTER,
  UNKNOWN_CHARACTER,
  wordCost,
} from './evidence';
import { rowOf } from './rows';
import type { FoundName, NamePiece, NameRule, NameTools } from './rule';

/** `joined`, part of the name: 壁仞科技 is one token; others, words of their own: 紫光|集團. */
const SUFFIXES = tableOf('names/organizations');
const SHORTEST_SUFFIX = 2;
/** Asked of every word: most are told from the first character. */
const mayBeSuffix = anyOf(SUFFIXES.keys());
const LONGEST_ROOT = 4;

const NEVER = ['anywhere', 'organization'].map((key) => rowOf('names/never-in-names', key));
const holdsNever = anyOf(NEVER.map(({ value }) => value).join(''));

/** Whether a stretch holds what no name does. */
function isNever(simplified: string): boolean {
  const never = holdsNever(simplified);
  if (never && isTraced()) {
    const row = NEVER.find(({ value }) => anyOf(value)(simplified));
    if (row) fired(row.rule, simplified);
  }
  return never;
}

export interface FoundOrganization extends FoundName {
  /** The name without 科技, to be found elsewhere in the text. */
  readonly root: string;
}

/** Names the dictionary lacks before 科技, 集團, 公司 …: 壁仞科技, 紫光|集團. */
export const organization: NameRule = {
  name: 'organization',
  propose: ({ pieces, text }, tools) => organizations(pieces, text, tools),
};

/** The same with the name's root. */
export function organizations(
  pieces: readonly NamePiece[],
  text: string,
  tools: NameTools,
): FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let at = 1; at < pieces.length; at += 1) {
    const suffix = pieces[at] as NamePiece;
    if (suffix.simplified.length < SHORTEST_SUFFIX) continue;
    if (!mayBeSuffix(suffix.simplified, 0, 1)) continue;
    const row = SUFFIXES.get(suffix.simplified);
    if (!row) continue;
    const start = rootStart(pieces, at, tools);
    if (start === null) continue;
    const root = text.slice(start, suffix.start);
    const end = row.value === 'joined' ? suffix.end : suffix.start;
    const because = isTraced() ? { because: [row.rule] } : {};
    const kind =
      row.value === 'named'
        ? { gain: BEFORE_SCHOOL }
        : ({ gain: BEFORE_SUFFIX, type: 'organization' } as const);
    found.push({ start, end, ...kind, root, ...because });
  }
  return found;
}

/** Offset at which the unknown word before `at` starts, null when there is none. */
function rootStart(pieces: readonly NamePiece[], at: number, tools: NameTools): number | null {
  let cost = 0;
  let length = 0;
  let start: number | null = null;
  for (let back = at - 1; back >= 0; back -= 1) {
    const piece = pieces[back] as NamePiece;
    const { simplified } = piece;
    const unknown = simplified.length === 1 || !tools.has(simplified);
    if (piece.kind !== 'word' || !unknown || isNever(simplified)) break;
    if (length + simplified.length > LONGEST_ROOT) break;
    cost +=
      simplified.length === 1 ? wordCost(simplified, tools) : UNKNOWN_CHARACTER * simplified.length;
    length += simplified.length;
    start = piece.start;
  }
  return start !== null && length >= 2 && cost / length >= RARE_CHARACTER ? start : null;
}

/**
 * What stands in a list beside organisations (如燧原科技、摩爾線程、壁仞科技) is one too, when it
 * is no single word and comes again in the text.
 * @param known names found so far, Simplified.
 */
export function listedOrganizations(
  pieces: readonly NamePiece[],
  text: string,
  known: ReadonlySet<string>,
  count: (name: string) => number,
): FoundName[] {
  const found: FoundName[] = [];
  const ends = new Set(pieces.map((piece) => piece.end));
  const words = new Set(pieces.map((piece) => `${piece.start},${piece.end}`));
  for (const match of text.matchAll(
    /(?<=[、如])[\u3400-\u9fff]{3,6}(?=、)|(?<=、)[\u3400-\u9fff]{3,6}?(?=等|和|、)/g,
  )) {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    if (known.has(name) || words.has(`${start},${end}`) || !ends.has(end)) continue;
    if (isNever(name) || count(name) < 2) continue;
    const before = /([\u3400-\u9fff]{2,6})、$/.exec(text.slice(Math.max(0, start - 7), start))?.[1];
    const after = /^、([\u3400-\u9fff]{2,8})/.exec(text.slice(end, end + 9))?.[1];
    const beside = [...known].some((org) => before?.endsWith(org) || after?.startsWith(org));
    if (beside) found.push({ start, end, type: 'organization', gain: LISTED_ORGANIZATION });
  }
  return found;
}
