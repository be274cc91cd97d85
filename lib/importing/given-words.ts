import { LONGEST_MEANING, type WordStatus } from '../domain/card';
import { hasHan } from '../domain/han';
import { LONGEST_NOTE, MOST_TAGS, tagsIn } from '../domain/tags';
import { LONGEST_LIST_NAME } from '../domain/word-list';
import type { Role, Table } from './table';

/** A word as a file gives it. */
export interface GivenWord {
  /** In whatever script; the Traditional where both are given. */
  readonly word: string;
  /** The same in Simplified, where the file says so; '' where not. */
  readonly simplified: string;
  /** As it stands in the file, in marks, numbers or without tones. */
  readonly pinyin: string;
  readonly taiwanPinyin: string;
  readonly meaning: string;
  readonly status: WordStatus | null;
  /** Of the list: "A1", "Lesson 3"; '' where the file has none. */
  readonly level: string;
  readonly tags: readonly string[];
  readonly note: string;
}

/** UTF-16 units of a word: the dictionary's longest sayings have half as many. */
export const LONGEST_WORD = 60;
const LONGEST_PINYIN = 400;

const STATUSES: readonly WordStatus[] = ['new', 'learning', 'known', 'ignored'];

/** A spreadsheet's mark for text, which our own tables put before what could be run. */
const unguarded = (cell: string): string => cell.trim().replace(/^'(?=[\s=+\-@＝＋－＠﹦])/, '');

/** `简[繁]`, as Pleco writes both scripts of a word, or one form alone. */
function bothForms(cell: string): { readonly word: string; readonly simplified: string } {
  const parts = /^([^[\]]+)\[([^[\]]+)\]$/.exec(cell);
  if (!parts) return { word: cell, simplified: '' };
  return { word: (parts[2] ?? '').trim(), simplified: (parts[1] ?? '').trim() };
}

function givenWord(row: readonly string[], roles: readonly Role[]): GivenWord | null {
  const cell = (role: Role): string => {
    const column = roles.indexOf(role);
    return column < 0 ? '' : unguarded(row[column] ?? '').normalize('NFC');
  };
  const simplified = cell('simplified');
  const forms = bothForms(cell('traditional') || cell('word') || simplified);
  const { word } = forms;
  if (!hasHan(word) || word.length > LONGEST_WORD || simplified.length > LONGEST_WORD) return null;
  const status = cell('status').toLowerCase();
  return {
    word,
    simplified: simplified || forms.simplified,
    pinyin: cell('pinyin').slice(0, LONGEST_PINYIN),
    taiwanPinyin: cell('taiwanPinyin').slice(0, LONGEST_PINYIN),
    meaning: cell('meaning').slice(0, LONGEST_MEANING),
    status: STATUSES.find((known) => known === status) ?? null,
    level: cell('level').slice(0, LONGEST_LIST_NAME),
    tags: tagsIn(cell('tags')).slice(0, MOST_TAGS),
    note: cell('note').slice(0, LONGEST_NOTE),
  };
}

export interface Given {
  readonly words: readonly GivenWord[];
  /** Rows without a word of Chinese. */
  readonly without: number;
}

/** The words of a table, each spelling once: of several rows the first stands. */
export function givenWords(table: Table, roles: readonly Role[]): Given {
  const words = new Map<string, GivenWord>();
  let without = 0;
  for (const row of table.rows) {
    const given = givenWord(row, roles);
    if (!given) without += 1;
    else if (!words.has(given.word)) words.set(given.word, given);
  }
  return { words: [...words.values()], without };
}
