import { HangjianError } from '../domain/errors';
import { LONGEST_ASKED, MOST_ASKED } from '../domain/lexicon/asked';
import { MOST_FACTS } from '../domain/lexicon/word-facts';
import { normalise } from '../text/normalise';

import { getPool } from './pool/pool';

/**
 * What is known of a stretch of text in either script, as the JSON of a `Lookup`: a worker looks it
 * up, so that the thread that serves requests holds no engine.
 * @throws HangjianError `bad-request` for nothing, `too-long` for more than a selection.
 */
export async function lookUp(query: string): Promise<Uint8Array<ArrayBuffer>> {
  const surface = normalise(query).trim();
  if (surface === '') throw new HangjianError('bad-request', 'Nothing was asked for.');
  if (surface.length > LONGEST_ASKED) {
    throw new HangjianError('too-long', `Look up at most ${LONGEST_ASKED} characters at a time.`);
  }
  return getPool().lookup(surface);
}

/**
 * What the dictionary has for whatever was typed, as the JSON of a `SearchResult`.
 * @throws HangjianError `bad-request` for nothing, `too-long` as above.
 */
export async function searchFor(query: string): Promise<Uint8Array<ArrayBuffer>> {
  if (query.trim() === '') throw new HangjianError('bad-request', 'Nothing was asked for.');
  if (query.length > LONGEST_ASKED) {
    throw new HangjianError(
      'too-long',
      `Search for at most ${LONGEST_ASKED} characters at a time.`,
    );
  }
  return getPool().search(query);
}

/**
 * The list of words in a body `{"words": ["茶", "绿豆"]}`.
 * @throws HangjianError `bad-request` for anything else, `too-long` for more or longer ones.
 */
function askedWords(body: string, most: number, longest: number): readonly string[] {
  let asked: unknown;
  try {
    asked = (JSON.parse(body) as { words?: unknown } | null)?.words;
  } catch (cause) {
    throw new HangjianError('bad-request', 'The request is not valid JSON.', { cause });
  }
  if (!Array.isArray(asked) || !asked.every((word) => typeof word === 'string')) {
    throw new HangjianError('bad-request', 'Ask for a list of words.');
  }
  const words = asked.map((word) => normalise(word).trim());
  if (words.length > most || words.some((word) => word.length > longest)) {
    throw new HangjianError('too-long', `Ask for at most ${most} words of ${longest} characters.`);
  }
  return words;
}

/**
 * The entries of many spellings at once, as the JSON of a list of lists: what a list of words from
 * elsewhere is found by.
 * @throws HangjianError as `askedWords`, for more than `MOST_ASKED`.
 */
export const wordsOf = async (body: string): Promise<Uint8Array<ArrayBuffer>> =>
  getPool().words(askedWords(body, MOST_ASKED, LONGEST_ASKED));

/** An entry's id holds both scripts and the reading. */
const LONGEST_ENTRY_ID = 600;

/**
 * How frequent many words are, and what, as the JSON of a list of `WordFacts`.
 * @throws HangjianError as `askedWords`, for more than `MOST_FACTS`.
 */
export const wordFactsOf = async (body: string): Promise<Uint8Array<ArrayBuffer>> =>
  getPool().wordFacts(askedWords(body, MOST_FACTS, LONGEST_ENTRY_ID));
