import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CedictLine, parseEntry } from '../../lib/lexicon/cedict';
import { plainPinyin } from '../../lib/lexicon/references';
import type { Fault } from './language-file';

const ADDED = 'senses/added';

/** 上 shang4: (verb complement) …; …, or 著|着 zhuo2: … where two entries share headword and pinyin. */
const ROW = /^(\S+ [^:]+): (\S.*)$/;

interface AddedRow {
  /** 1-based. */
  readonly line: number;
  /** Traditional headword, or both scripts, and pinyin; null where the row is not in the form. */
  readonly key: string | null;
  readonly definition: string;
}

const rowsIn = (root: string): AddedRow[] =>
  readFileSync(join(root, `${ADDED}.txt`), 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ line, text }) => {
      const [, key = null, definition = ''] = ROW.exec(text) ?? [];
      return { line, key, definition };
    });

/** How rows may name an entry: 著 zhuo2 and 著|着 zhuo2. */
const keysOf = ({ traditional, simplified, pinyin }: CedictLine): readonly string[] => {
  const reading = plainPinyin(pinyin);
  return [`${traditional} ${reading}`, `${traditional}|${simplified} ${reading}`];
};

const firstGlosses = (definitions: readonly string[]): readonly (string | undefined)[] =>
  parseEntry({
    traditional: '',
    simplified: '',
    pinyin: '',
    definitions,
    classifiers: [],
  }).senses.map(({ glosses }) => glosses[0]);

function grouped(lines: readonly CedictLine[]): ReadonlyMap<string, readonly CedictLine[]> {
  const byKey = new Map<string, CedictLine[]>();
  for (const line of lines) {
    for (const key of keysOf(line)) byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return byKey;
}

/**
 * The dictionary with the senses of `dictionary/senses/added.txt`, each as the last of its entry.
 * @param root the folder `dictionary/`
 * @param lines CC-CEDICT's lines
 * @param own lines of ours, into which senses are written where they stand
 */
export function withAdded(
  root: string,
  lines: readonly CedictLine[],
  own: readonly CedictLine[],
): { readonly lines: readonly CedictLine[]; readonly faults: readonly Fault[] } {
  const theirs = grouped(lines);
  const ours = grouped(own);
  const added = new Map<CedictLine, string[]>();
  const faultOf = ({ key, definition }: AddedRow): string | null => {
    if (!key) return 'a row has this form: 上 shang4: gloss; gloss';
    const found = theirs.get(key) ?? [];
    const [target] = found;
    if (!target) {
      if (ours.has(key)) return `${key} is an entry of ours: write the sense into its line`;
      return `${key} is no entry of CC-CEDICT`;
    }
    if (found.length > 1) {
      const named = found.map((line) => keysOf(line)[1]).join(' or ');
      return `${key} is more than one entry: write ${named}`;
    }
    const [gloss] = firstGlosses([definition]);
    if (!gloss) return `${definition} says no meaning`;
    const before = added.get(target) ?? [];
    if (firstGlosses([...target.definitions, ...before]).includes(gloss)) {
      return `${key} has a sense ${gloss} already`;
    }
    added.set(target, [...before, definition]);
    return null;
  };
  const faults = rowsIn(root).flatMap((row) => {
    const message = faultOf(row);
    return message ? [{ file: ADDED, line: row.line, message }] : [];
  });
  return {
    lines: lines.map((line) => {
      const more = added.get(line);
      return more ? { ...line, definitions: [...line.definitions, ...more] } : line;
    }),
    faults,
  };
}
