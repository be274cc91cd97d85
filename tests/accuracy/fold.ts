import { Converter } from 'opencc-js';

const taiwan = Converter({ from: 't', to: 'tw' });

/** Spellings Taiwan prints side by side: no reader calls one of them wrong. */
const ALIKE: Readonly<Record<string, string>> = {
  臺: '台',
  鑒: '鑑',
  綉: '繡',
  綫: '線',
  閑: '閒',
  瓮: '甕',
  佈: '布',
  溼: '濕',
  菸: '煙',
  '“': '「',
  '”': '」',
};

/** Variants folded as the gold README counts them: OpenCC's `t` → `tw`, nothing more. */
export const foldAsGold = (text: string): string => taiwan(text);

/** Variants of one character made one. */
export const foldVariants = (text: string): string =>
  taiwan(text).replace(/[臺鑒綉綫閑瓮佈溼菸“”]/g, (character) => ALIKE[character] ?? character);
