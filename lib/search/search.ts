import { hasHan } from '../domain/han';
import type { Found, SearchResult } from '../domain/lexicon/search';
import { englishHits, type FoundByEnglish } from './by-english';
import { headwordHits, likenessHits, spelledSo } from './by-headword';
import { partsHits } from './by-parts';
import { type FoundBySound, soundHits } from './by-sound';
import { isPattern, readPattern } from './pattern';
import { isZhuyin, readSound } from './sound';
import type { SearchSources } from './sources';

/** Letters, figures and signs of full width as they are otherwise. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (wide) => wide.normalize('NFKC'));

/** Letters that nobody types as pinyin: capitals and figures. */
const LIKE_A_NAME = /\p{Lu}.*\p{Lu}|\d[a-z]|^[a-z]\d*$|^\p{Lu}$/u;

/** So much more usual is an English word's answer than any word that sounds like its letters. */
const FAR_MORE = 12;

/** Whether letters that are English and pinyin (pen, long, can) are taken for English. */
const isEnglish = (english: FoundByEnglish, sound: FoundBySound): boolean =>
  english.whole && (!sound.whole || english.standing >= sound.standing + FAR_MORE);

/** What was typed in Han characters: the word, words that have it in them, characters made of it. */
function hanHits(asked: string, sources: SearchSources): readonly Found[] {
  const exact = spelledSo(asked, sources);
  const inside = headwordHits(asked, (headword) => headword !== asked, sources);
  const parts = partsHits(asked, sources);
  const likeness = likenessHits(asked, sources);
  return exact.entries.length > 0 ? [exact, inside, parts, likeness] : [parts, inside, likeness];
}

/**
 * What a dictionary has for whatever a learner types: characters or a pattern of them, the parts of
 * one, pinyin or zhuyin with or without tones, English, the letters of a headword (3C). Letters may
 * be several of these at once: all are given, the likeliest first.
 * @param text as typed; longer ones than a phrase find nothing
 */
export function search(text: string, sources: SearchSources): SearchResult {
  const asked = narrow(text.normalize('NFC')).trim();
  const found = (...all: readonly Found[]): SearchResult => ({
    query: text,
    found: all
      .filter(({ entries }) => entries.length > 0)
      .map(({ by, whole, entries }) => ({ by, whole, entries })),
  });
  if (asked === '') return found();
  if (isZhuyin(asked)) return found(soundHits(readSound(asked), sources));
  if (isPattern(asked) && hasHan(asked)) {
    const { literal, matches } = readPattern(asked);
    return found(headwordHits(literal, matches, sources));
  }
  if (hasHan(asked)) return found(...hanHits(asked, sources));
  const exact = spelledSo(asked, sources);
  const sound = soundHits(readSound(asked), sources);
  const english = englishHits(asked, sources);
  const meant = isEnglish(english, sound) ? [english, sound] : [sound, english];
  const spelled = LIKE_A_NAME.test(asked) || !(sound.whole || english.whole);
  return spelled ? found(exact, ...meant) : found(...meant, exact);
}
