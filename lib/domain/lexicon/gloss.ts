import { spellWord } from '../reading/pinyin';
import { parseSyllable, type Syllable } from '../reading/reading';
import type { Forms, Script } from '../script';

/** A Chinese word an English gloss speaks of, its pinyin spelled: "wàngbuliǎo". */
export interface GlossWord extends Forms {
  readonly pinyin: string | null;
}

/** A stretch of a gloss: English (with readings spelled in it), or a Chinese word. */
export type GlossRun = string | GlossWord;

const HAN = '[\\p{Script=Han}〇·，]+';
/** CC-CEDICT writes 著|着[zhe5], 得[de2], 忘不了 and, of the headword itself, [yao1]. */
const MENTION = new RegExp(
  `(?<traditional>${HAN})(?:\\|(?<simplified>${HAN}))?(?:\\[(?<pinyin>[^\\][]+)\\])?|\\[(?<own>[A-Za-z: ]+[1-5][^\\][]*)\\]`,
  'gu',
);

/**
 * "wang4 bu5 liao3" or "wang4bu5liao3" → "wàngbuliǎo". What is no syllable stays as it is: the
 * comma of a saying, the dot of a foreign name, Latin letters.
 */
export function spellNumbered(pinyin: string): string {
  const parts = pinyin
    .replace(/(?<!\s)\s*:\s*/g, ':')
    .replace(/([1-5])(?=[A-Za-z])/g, '$1 ')
    .split(/\s+/);
  const words: string[] = [];
  let word: Syllable[] = [];
  const end = () => {
    if (word.length > 0) words.push(spellWord(word));
    word = [];
  };
  for (const part of parts) {
    const syllable = parseSyllable(part);
    if (syllable) word.push(syllable);
    else {
      end();
      words.push(part);
    }
  }
  end();
  return words.join(' ').replace(/ ,/g, ',').replace(/ · /g, '·');
}

/**
 * Takes a gloss as CC-CEDICT writes it apart: `after 得[de2]` is "after " and the word 得, dé. A
 * reading without a word ("also pr. [yao1]") is spelled where it stands.
 */
export function readGloss(gloss: string): readonly GlossRun[] {
  const runs: GlossRun[] = [];
  let english = '';
  let from = 0;
  for (const match of gloss.matchAll(MENTION)) {
    const { traditional, simplified, pinyin, own } = match.groups ?? {};
    english += gloss.slice(from, match.index);
    from = match.index + match[0].length;
    if (own !== undefined) {
      english += spellNumbered(own);
      continue;
    }
    if (english !== '') runs.push(english);
    english = '';
    runs.push({
      traditional: traditional as string,
      simplified: simplified ?? (traditional as string),
      pinyin: pinyin === undefined ? null : spellNumbered(pinyin),
    });
  }
  english += gloss.slice(from);
  if (english !== '') runs.push(english);
  return runs;
}

/** A gloss as one plain line, for lists, cards and files: "after 得 dé". */
export const plainGloss = (gloss: string, script: Script = 'traditional'): string =>
  readGloss(gloss)
    .map((run) => {
      if (typeof run === 'string') return run;
      return run.pinyin === null ? run[script] : `${run[script]} ${run.pinyin}`;
    })
    .join('');
