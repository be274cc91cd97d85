import { Converter as opencc } from 'opencc-js';
import type { Converter } from '../domain/engine';

type Convert = (text: string) => string;

/** A converter costs up to half a second and 42 MB: made at first use, kept for good. */
function lazily(make: () => Convert): Convert {
  let made: Convert | undefined;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

/**
 * OpenCC's tables. From 'tw', not 't': 98.2 % of sentences exact against 95.1 %. Never 'twp':
 * it changes wording and length.
 */
export const converter: Converter & { readonly toTaiwan: Convert } = {
  toSimplified: lazily(() => opencc({ from: 'tw', to: 'cn' })),
  toTraditional: lazily(() => opencc({ from: 'cn', to: 'tw' })),
  toTaiwan: lazily(() => opencc({ from: 't', to: 'tw' })),
};
