import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { hasTaiwans, rankOf, type SenseOrder } from '../../lib/lexicon/sense-order';
import type { Fault } from './language-file';

const ORDER = 'senses/order';
const TAIWAN_FIRST = 'senses/taiwan-first';

interface OrderRow {
  /** 1-based. */
  readonly line: number;
  /** Traditional headword and pinyin. */
  readonly key: string;
  readonly beginnings: readonly string[];
}

/** Lines that are no comment, with their numbers. */
const rowsIn = (root: string, file: string): { line: number; text: string }[] =>
  readFileSync(join(root, `${file}.txt`), 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));

const orderRows = (root: string): OrderRow[] =>
  rowsIn(root, ORDER).map(({ line, text }) => {
    const [key = '', beginnings = ''] = text.split(/: (.*)/s);
    return { line, key, beginnings: beginnings.split('; ') };
  });

const taiwanWords = (root: string): { line: number; word: string }[] =>
  rowsIn(root, TAIWAN_FIRST).flatMap(({ line, text }) =>
    text.split(/\s+/).map((word) => ({ line, word })),
  );

/** @param root the folder `dictionary/` */
export const readSenseOrder = (root: string): SenseOrder => ({
  beginnings: new Map(orderRows(root).map(({ key, beginnings }) => [key, beginnings])),
  taiwanFirst: new Set(taiwanWords(root).map(({ word }) => word)),
});

/**
 * Rows that do nothing: words or senses the dictionary has not, or has no longer.
 * @param root the folder `dictionary/`
 */
export function senseFaults(root: string, entries: readonly Entry[]): readonly Fault[] {
  const sensesOf = new Map<string, Entry['senses'][number][]>();
  for (const { traditional, pinyin, senses } of entries) {
    for (const key of [traditional, `${traditional} ${pinyin}`]) {
      sensesOf.set(key, [...(sensesOf.get(key) ?? []), ...senses]);
    }
  }
  const seen = new Set<string>();
  const twice = (file: string, line: number, key: string): Fault[] => {
    if (seen.has(`${file} ${key}`)) return [{ file, line, message: `${key} stands here twice` }];
    seen.add(`${file} ${key}`);
    return [];
  };
  const ofOrder = orderRows(root).flatMap(({ line, key, beginnings }) => {
    const senses = sensesOf.get(key);
    if (!senses) return [{ file: ORDER, line, message: `${key} is no entry` }];
    const met = new Set(senses.map((sense) => Math.ceil(rankOf(sense, beginnings))));
    const idle = beginnings.filter((_, at) => !met.has(at));
    const faults = idle.map((start) => ({
      file: ORDER,
      line,
      message: `no sense begins ${start}`,
    }));
    return [...twice(ORDER, line, key), ...faults];
  });
  const ofTaiwan = taiwanWords(root).flatMap(({ line, word }) => {
    const file = TAIWAN_FIRST;
    const idle = !hasTaiwans(sensesOf.get(word) ?? []);
    const message = `${word} has no sense of Taiwan's`;
    return [...twice(file, line, word), ...(idle ? [{ file, line, message }] : [])];
  });
  return [...ofOrder, ...ofTaiwan];
}
