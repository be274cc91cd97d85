import type { Block } from '@/lib/domain/text';
import { decodeBlock, type WireBlock } from '@/lib/domain/wire/wire';
import { completed, type FoundWord, type Matched } from '@/lib/importing/match';
import { glossOfPhrase, phraseOf, wordOfPhrase } from '@/lib/reader/panel/phrase';
import { request } from '../../engine/request';

/** Words read in one request: a page of text. */
const MOST_READ = 200;

/** Each line of a block as a phrase of the words that are found in it, by how it is written. */
function* phrasesOf({ paragraphs, entries }: Block): Generator<readonly [string, FoundWord]> {
  for (const paragraph of paragraphs) {
    const tokens = paragraph.sentences.flatMap((sentence) => sentence.tokens);
    const surface = tokens.map((token) => token.surface).join('');
    const selection = { span: paragraph.span, surface, traditional: surface, cut: false };
    const phrase = phraseOf([paragraph], selection);
    const gloss = glossOfPhrase(
      phrase,
      (id) => entries.get(id),
      () => [],
    );
    yield [surface.trim(), wordOfPhrase(phrase, gloss)];
  }
}

/** What the server reads in words that no dictionary has. */
async function read(words: readonly string[]): Promise<ReadonlyMap<string, FoundWord>> {
  const answer = await request('/api/annotate?form=compact', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: words.join('\n'),
  });
  if (!answer.ok) return new Map();
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  const blocks = lines.slice(1).map((line) => decodeBlock(JSON.parse(line) as WireBlock));
  return new Map(blocks.flatMap((block) => [...phrasesOf(block)]));
}

/**
 * Gives words that no dictionary has what is known of their parts: the other script, a reading and a
 * meaning, where the file has none. Where the server cannot be asked they stay as the file has them.
 */
export async function withPhrases(
  matched: readonly Matched[],
  signal: AbortSignal,
): Promise<Matched[]> {
  const unknown = matched.filter(({ match }) => match.kind === 'unknown');
  const found = new Map<string, FoundWord>();
  for (let at = 0; at < unknown.length && !signal.aborted; at += MOST_READ) {
    const words = unknown.slice(at, at + MOST_READ).map(({ given }) => given.word);
    const phrases = await read(words).catch(() => new Map<string, FoundWord>());
    for (const [word, phrase] of phrases) found.set(word, phrase);
  }
  return matched.map((one) => completed(one, found.get(one.given.word)));
}
