import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CedictLine } from '../../lib/lexicon/cedict';

/** The files with our own entries, in `dictionary/entries/`. */
export const OWN = ['taiwan.u8', 'general.u8'];

/** CC-CEDICT's own form of a line: 勞保 劳保 [lao2 bao3] /(Tw) labour insurance/. */
const LINE = /^(\S+) (\S+) \[([^\]]+)\] \/(.+)\/$/;

const EXAMPLE = '勞保 劳保 [lao2 bao3] /(Tw) labour insurance/';
const HAN = /^\p{Script=Han}+$/u;
const SYLLABLE = /^[A-Za-z:]+[1-5]$/;

function isSpelt(pinyin: string, characters: number): boolean {
  const syllables = pinyin.split(' ');
  return syllables.length === characters && syllables.every((syllable) => SYLLABLE.test(syllable));
}

/**
 * Entries we wrote, from a file of lines as CC-CEDICT has them; `#` starts a comment.
 * @throws Error with file and line when a line is no entry
 */
export function readOwn(file: string): readonly CedictLine[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line, index) => ({ line, place: `dictionary/entries/${basename(file)}:${index + 1}` }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, place }) => {
      const [, traditional, simplified, pinyin, definitions] = LINE.exec(line) ?? [];
      if (!traditional || !simplified || !pinyin || !definitions) {
        throw new Error(`${place}: "${line}" is no entry; its form is: ${EXAMPLE}`);
      }
      if ([...traditional].length !== [...simplified].length) {
        throw new Error(`${place}: ${traditional} and ${simplified} are not equally long`);
      }
      if (HAN.test(traditional) && !isSpelt(pinyin, [...traditional].length)) {
        throw new Error(
          `${place}: [${pinyin}] is no syllable with its tone (1 to 5, ü as u:) for each character of ${traditional}`,
        );
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
