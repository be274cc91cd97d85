import { isAllHan } from '../../lib/domain/han';
import type { CedictLine } from '../../lib/lexicon/cedict';

/** Halves shorter than this are said of other things, too: 三人行, 不怕慢. */
const HALF = 4;
const COMMA = '，';
const REFERENCE = /^(?:see|variant of|old variant of)\b/;
/** "(idiom)", and the blank before it, or after it where it stands first. */
const KIND = /^\((?:idiom|saying|proverb)[^()]*\) ?|(?<!\s)\s*\((?:idiom|saying|proverb)[^()]*\)/g;

const halvesOf = (text: string, comma: string): readonly string[] =>
  text.split(comma).map((half) => half.trim());

/** `路遙知馬力，日久見人心|路遥知马力，日久见人心`: how CC-CEDICT's glosses name another headword. */
const named = ({ traditional, simplified }: CedictLine): string =>
  traditional === simplified ? traditional : `${traditional}|${simplified}`;

/** What the saying means, then how it goes in full. Whether a half is one is not for its label. */
function meanings(line: CedictLine): readonly string[] {
  const [first = '', ...others] = line.definitions.map((text) => text.replace(KIND, ''));
  return [`${first} (in full: ${named(line)})`, ...others];
}

/**
 * Entries for the halves of sayings. CC-CEDICT has 路遙知馬力，日久見人心 only whole, but a word ends
 * at a comma, and many sayings are quoted by half: each half is an entry with the meaning of the
 * whole. Halves that fall into common words (好好|學習) are cut into them all the same: `segmenter-words.ts`.
 * @returns a line for each half of four characters and more that is no headword, in the
 *   dictionary's order; for a half of several sayings that of the first
 */
export function halfSayings(lines: readonly CedictLine[]): readonly CedictLine[] {
  const known = new Set(lines.map(({ traditional }) => traditional));
  return lines.flatMap((line) => {
    const traditional = halvesOf(line.traditional, COMMA);
    const simplified = halvesOf(line.simplified, COMMA);
    const pinyin = halvesOf(line.pinyin, ',');
    if ([traditional, simplified, pinyin].some(({ length }) => length !== 2)) return [];
    if (!line.definitions[0] || REFERENCE.test(line.definitions[0])) return [];
    return traditional.flatMap((half, at) => {
      if ([...half].length < HALF || !isAllHan(half) || known.has(half)) return [];
      known.add(half);
      return {
        traditional: half,
        simplified: simplified[at] as string,
        pinyin: pinyin[at] as string,
        definitions: meanings(line),
        classifiers: [],
      };
    });
  });
}
