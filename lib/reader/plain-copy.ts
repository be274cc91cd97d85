import { spellWord } from '../domain/pinyin';
import type { Token } from '../domain/token';
import { formatZhuyin } from '../domain/zhuyin';
import type { Preferences } from './preferences';
import { type Display, readingOf, shownText } from './shown';

/** Text with a reading in brackets after each word: 歷練(lìliàn). What the copy command gives. */
export function textWithReadings(
  tokens: readonly Token[],
  display: Display,
  aid: Preferences['aid'],
): string {
  return tokens
    .map((token) => {
      const shown = shownText(token, display);
      if (token.kind !== 'word' || token.reading.length === 0) return shown;
      const reading = readingOf(token, display);
      const zhuyin = formatZhuyin(reading);
      const pinyin = spellWord(reading);
      if (aid === 'zhuyin') return `${shown}(${zhuyin})`;
      return aid === 'both' ? `${shown}(${pinyin} ${zhuyin})` : `${shown}(${pinyin})`;
    })
    .join('');
}
