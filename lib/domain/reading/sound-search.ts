import { markSyllable } from './pinyin';
import type { Reading, Syllable } from './reading';
import { ZHUYIN_TONES, zhuyinSymbols } from './zhuyin';

const SEPARATORS = /[\s'’·-]+/g;
const LETTERS = /^[a-z][a-z1-5\p{M}]*$/u;
/** Symbols and tone marks of zhuyin, that of the first tone too, which is written seldom. */
const ZHUYIN = /^[\u3105-\u312fˉˊˇˋ˙]+$/u;

/** Lower case, decomposed, no separators; u: and v are ü. */
const normalise = (text: string): string =>
  text.toLowerCase().replace(SEPARATORS, '').replace(/u:|v/g, 'ü').normalize('NFD');

const plain = (text: string): string => text.replace(/[\u0300-\u036f]/g, '');

/** Ways in which a learner may type one syllable in letters, longest first. */
function spellings(syllable: Syllable): string[] {
  const base = normalise(syllable.base);
  const marked = normalise(markSyllable(syllable));
  const forms = [`${base}${syllable.tone}`, marked, base];
  if (base !== plain(base)) forms.push(`${plain(base)}${syllable.tone}`, plain(base));
  return forms;
}

/** The same in zhuyin: the dot of the neutral tone stands before the symbols, and is typed after. */
function symbols({ base, tone }: Syllable): string[] {
  const bare = zhuyinSymbols(base);
  const mark = ZHUYIN_TONES[tone] || 'ˉ';
  return tone === 5 ? [`${bare}${mark}`, `${mark}${bare}`, bare] : [`${bare}${mark}`, bare];
}

/** There are some 1,700 syllables; what learners bring along may have more letters. */
const MOST_KEPT = 4_000;

/** Forms of syllables as `make` gives them, each made once. */
function keeping(make: (syllable: Syllable) => readonly string[]) {
  const kept = new Map<string, readonly string[]>();
  return (syllable: Syllable): readonly string[] => {
    const name = `${syllable.base}${syllable.tone}`;
    const forms = kept.get(name) ?? make(syllable);
    if (kept.size < MOST_KEPT) kept.set(name, forms);
    return forms;
  };
}

const inLetters = keeping(spellings);
const inZhuyin = keeping(symbols);

/** Whether `query` spells the syllables from `index` on, to the end or part of the way. */
function spells(
  reading: Reading,
  index: number,
  query: string,
  formsOf: (syllable: Syllable) => readonly string[],
): boolean {
  if (query === '') return true;
  const syllable = reading[index];
  if (!syllable) return false;
  return formsOf(syllable).some((form) =>
    query.length <= form.length
      ? form.startsWith(query)
      : query.startsWith(form) && spells(reading, index + 1, query.slice(form.length), formsOf),
  );
}

/**
 * A test for readings from what a learner types: "lilian", "lì liàn", "li4lian", "nv", "ㄌㄧˋㄌㄧㄢ".
 * Tones count only where they are given; a match may start at any syllable. Null when it cannot be a
 * reading.
 */
export function soundMatcher(query: string): ((reading: Reading) => boolean) | null {
  const wanted = normalise(query);
  const formsOf = ZHUYIN.test(wanted) ? inZhuyin : LETTERS.test(wanted) ? inLetters : null;
  if (!formsOf) return null;
  return (reading) => reading.some((_, index) => spells(reading, index, wanted, formsOf));
}
