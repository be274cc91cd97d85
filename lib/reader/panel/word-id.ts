import { wordId } from '../../domain/card';
import type { Token } from '../../domain/token';

/** Identity of the dictionary word a token stands for. */
export const wordIdOf = (token: Token): string => {
  const first = 'entries' in token ? token.entries?.[0] : undefined;
  return wordId(token.traditional, token.simplified, first);
};
