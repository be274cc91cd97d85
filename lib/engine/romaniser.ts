import { pinyin } from 'pinyin-pro';
import type { Romaniser } from '../domain/engine';

/** pinyin-pro over Simplified text: numbered tones (5 neutral), dictionary tones without sandhi. */
export const romanise: Romaniser = (simplified) => {
  const syllables = pinyin(simplified, {
    type: 'array',
    toneType: 'num',
    nonZh: 'spaced',
    toneSandhi: false,
  });
  return syllables.map((syllable) => syllable.replace(/0$/, '5'));
};
