import type { Sentence } from '../../domain/text';
import type { Token, Word } from '../../domain/token';
import { isJapanese, type Variety, varietyOf } from './variety';

const NO_READING: Word['reading'] = [];

const isName = (token: Token): boolean => token.kind === 'word' && token.flags.includes('name');

/** A word of such a stretch says so; one of Japanese is not read at all. Names say they are names. */
function told(token: Token, variety: Variety): Token {
  if (token.kind !== 'word') return token;
  const why = { code: variety };
  if (variety !== 'japanese') return isName(token) ? token : { ...token, why };
  const { alternatives: _, ...word } = token;
  return { ...word, reading: NO_READING, taiwan: NO_READING, why };
}

/** A text without its names, whose characters say nothing of the language around them. */
const unnamed = (tokens: readonly Token[]): string =>
  tokens.map((token) => (isName(token) ? '' : token.surface)).join('');

/**
 * Marks the words of a sentence that is Cantonese or classical, and of clauses that are Japanese,
 * by the reason of their readings: Cantonese and classical Chinese are read as Mandarin reads them,
 * Japanese has no reading here.
 */
export function withVariety(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const variety = varietyOf(unnamed(tokens));
  if (variety) return { ...sentence, tokens: tokens.map((token) => told(token, variety)) };
  const marked: Token[] = [];
  let clause: Token[] = [];
  let changed = false;
  const end = (): void => {
    const japanese = isJapanese(clause.map(({ surface }) => surface).join(''));
    changed ||= japanese;
    for (const token of clause) marked.push(japanese ? told(token, 'japanese') : token);
    clause = [];
  };
  for (const token of tokens) {
    clause.push(token);
    if (token.kind === 'punctuation') end();
  }
  end();
  return changed ? { ...sentence, tokens: marked } : sentence;
}
