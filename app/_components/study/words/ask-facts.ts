import type { SavedWord } from '@/lib/domain/card';
import { MOST_FACTS, type WordFacts } from '@/lib/domain/lexicon/word-facts';
import { request } from '../../engine/request';

/** By what is asked for; kept as long as the tab is open, since it never changes. */
const KNOWN = new Map<string, WordFacts>();

/** The entry that is meant; of what no dictionary has its Simplified. */
const askedFor = ({ entryIds, simplified }: SavedWord): string => entryIds[0] ?? simplified;

async function ask(words: readonly string[]): Promise<readonly WordFacts[]> {
  const answer = await request('/api/word-facts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ words }),
  });
  if (!answer.ok) throw new Error(`word-facts ${answer.status}`);
  return (await answer.json()) as readonly WordFacts[];
}

/**
 * What the dictionary says of words, by their ids. Only what is not known yet is asked for, some
 * thousands at a time.
 * @throws Error where nobody can be asked
 */
export async function factsOf(words: Iterable<SavedWord>): Promise<ReadonlyMap<string, WordFacts>> {
  const given = [...words];
  const missing = [...new Set(given.map(askedFor))].filter((word) => !KNOWN.has(word));
  for (let at = 0; at < missing.length; at += MOST_FACTS) {
    const some = missing.slice(at, at + MOST_FACTS);
    const answers = await ask(some);
    for (const [index, word] of some.entries()) {
      const facts = answers[index];
      if (facts) KNOWN.set(word, facts);
    }
  }
  const found = new Map<string, WordFacts>();
  for (const word of given) {
    const facts = KNOWN.get(askedFor(word));
    if (facts) found.set(word.id, facts);
  }
  return found;
}
