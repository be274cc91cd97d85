import { markSyllable } from './pinyin';
import type { Reading, Syllable } from './reading';

const SEPARATORS = /[\s'’·-]+/g;
const LETTERS = /^[a-z][a-z1-5\p{M}]*$/u;

/** Lower case, decomposed, no separators; u: and v are ü. */
const normalise = (text: string): string =>
  text.toLowerCase().replace(SEPARATORS, '').replace(/u:|v/g, 'ü').normalize('NFD');

const plain = (text: string): string => text.replace(/[\u0300-\u036f]/g, '');

/** Ways in which a learner may type one syllable, longest first. */
function spellings(syllable: Syllable): string[] {
  const base = normalise(syllable.base);
  const marked = normalise(markSyllable(syllable));
  const forms = [`${base}${syllable.tone}`, marked, base];
  if (base !== plain(base)) forms.push(`${plain(base)}${syllable.tone}`, plain(base));
  return forms;
}

/** Whether `query` spells the syllables from `index` on, to the end or part of the way. */
function spells(reading: Reading, index: number, query: string): boolean {
  if (query === '') return true;
  const syllable = reading[index];
  if (!syllable) return false;
  return spellings(syllable).some((form) =>
    query.length <= form.length
      ? form.startsWith(query)
      : query.startsWith(form) && spells(reading, index + 1, query.slice(form.length)),
  );
}

/**
 * A test for readings from what a learner types: "lilian", "lì liàn", "li4lian", "nv". Tones count
 * only where they are given; a match may start at any syllable. Null when it cannot be pinyin.
 */
export function pinyinMatcher(query: string): ((reading: Reading) => boolean) | null {
  const wanted = normalise(query);
  if (!LETTERS.test(wanted)) return null;
  return (reading) => reading.some((_, index) => spells(reading, index, wanted));
}
