import { readFileSync } from 'node:fs';
import type { CedictLine } from '../../lib/lexicon/cedict';

/** The files with our own entries, in `dictionary/entries/`. */
export const OWN = ['taiwan.u8', 'general.u8'];

/** CC-CEDICT's own form of a line: 勞保 劳保 [lao2 bao3] /(Tw) labour insurance/. */
const LINE = /^(\S+) (\S+) \[([^\]]+)\] \/(.+)\/$/;

/**
 * Entries we wrote, from a file of lines as CC-CEDICT has them; `#` starts a comment.
 * @throws Error when a line is no entry
 */
export function readOwn(file: string): readonly CedictLine[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, traditional, simplified, pinyin, definitions] = LINE.exec(line) ?? [];
      if (!traditional || !simplified || !pinyin || !definitions) {
        throw new Error(`No entry: ${line}`);
      }
      return {
        traditional,
        simplified,
        pinyin,
        definitions: definitions.split('/'),
        classifiers: [],
      };
    });
}

/** Headword and reading, however names are capitalised and syllables set apart. */
const keyOf = ({ traditional, pinyin }: CedictLine): string =>
  `${traditional} ${pinyin.toLowerCase().replace(/ /g, '')}`;

/** The dictionary with our own entries after it, without those it has by now. */
export function withOwn(
  lines: readonly CedictLine[],
  own: readonly CedictLine[],
): readonly CedictLine[] {
  const known = new Set(lines.map(keyOf));
  return [...lines, ...own.filter((line) => !known.has(keyOf(line)))];
}
