import { spellWord } from '../domain/reading/pinyin';
import type { Reading, Standard } from '../domain/reading/reading';
import { formatZhuyin } from '../domain/reading/zhuyin';
import { type Script, shownIn, type TraditionalStandard } from '../domain/script';
import type { Token, Word } from '../domain/token';

export type ReadingAid = 'pinyin' | 'zhuyin';

export interface PlainOptions {
  readonly script: Script;
  readonly spelling: TraditionalStandard;
  readonly aid: ReadingAid;
  readonly standard: Standard;
  /** Words that get their reading; all where it is left out. */
  readonly chosen?: (word: Word) => boolean;
}

export const readingOf = (word: Word, standard: Standard): Reading =>
  standard === 'taiwan' ? word.taiwan : word.reading;

/** "lìshǐ", or "ㄌㄧˋ ㄕˇ". */
export const spell = (reading: Reading, aid: ReadingAid): string =>
  aid === 'pinyin' ? spellWord(reading) : formatZhuyin(reading);

/** Tokens as plain text with the readings in brackets: "歷史(lìshǐ)很長(hěn cháng)". */
export function plainWithReadings(tokens: readonly Token[], options: PlainOptions): string {
  const { aid, standard, chosen = () => true } = options;
  return tokens
    .map((token) => {
      const shown = shownIn(token, options);
      if (token.kind !== 'word' || !chosen(token)) return shown;
      const spelled = spell(readingOf(token, standard), aid);
      return spelled === '' ? shown : `${shown}(${spelled})`;
    })
    .join('');
}
