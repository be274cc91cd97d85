import { describe, expect, it } from 'vitest';
import { inTaiwanBy } from '@/lib/annotate/readings/taiwan/taiwan';
import { lookAlikes } from '@/lib/annotate/repair/slips';
import { search } from '@/lib/search/search';
import { componentTable } from '@/lib/server/characters';
import { loadLexicon, loadSearchIndex } from '@/lib/server/lexicon';
import { QUERIES } from './queries';

const lexicon = loadLexicon();
const sources = {
  lexicon,
  index: loadSearchIndex(),
  lookAlikes,
  inTaiwan: inTaiwanBy(lexicon),
  components: componentTable,
};

/** Where the first of the words wanted stands among the words found, from 0; -1 for nowhere. */
function place(query: string, wanted: readonly string[]): number {
  const found = search(query, sources).found.flatMap(({ entries }) =>
    entries.map(({ traditional }) => traditional),
  );
  return [...new Set(found)].findIndex((word) => wanted.includes(word));
}

/** Of 100 queries, how many have a word wanted at the top, and among the first three. */
const LEAST = {
  first: { top: 97, three: 99 },
  more: { top: 87, three: 92 },
  held: { top: 80, three: 90 },
} as const;

describe('the word a teacher wants', () => {
  it('is known for more than 650 queries', () => {
    expect(Object.values(QUERIES).flat().length).toBeGreaterThan(650);
  });

  it.each(['first', 'more', 'held'] as const)('stands first, or nearly so (%s)', (set) => {
    const places = QUERIES[set].map(({ query, wanted }) => place(query, wanted));
    const within = (most: number): number =>
      (places.filter((at) => at >= 0 && at < most).length / places.length) * 100;
    expect(within(1)).toBeGreaterThan(LEAST[set].top);
    expect(within(3)).toBeGreaterThan(LEAST[set].three);
  });
});
