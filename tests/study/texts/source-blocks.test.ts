import { describe, expect, it } from 'vitest';
import { getEngine } from '@/lib/server/engine';
import { sourceBlocks } from '@/lib/study/texts/source-blocks';
import { fresh, tab } from '../../storage/tab';

/** With what is taken out of a text when it is normalised. */
const PASTED = `書\u200b名\r\n\r\n${'他走了很遠的路，回到家裡。\r\n'.repeat(100)}e\u0301完`;

describe('a text before it is annotated', () => {
  it('stands in the blocks and at the offsets of its annotation', async () => {
    fresh();
    const storage = tab();
    await storage.sources.put({ id: 'own', text: PASTED });
    const engine = getEngine();
    const text = engine.normalise(PASTED);
    const annotated = [...engine.annotateBlocks(PASTED)].map(({ span, paragraphs }) => ({
      ...span,
      paragraphs: paragraphs.map((paragraph) => paragraph.span),
    }));
    const blocks = await sourceBlocks(storage, 'own', 0);
    expect(
      blocks.map(({ start, end, paragraphs }) => ({
        start,
        end,
        paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
      })),
    ).toEqual(annotated);
    for (const { start, end, text: shown } of blocks.flatMap(({ paragraphs }) => paragraphs)) {
      expect(shown).toBe(text.slice(start, end));
    }
  });

  it('is given from a place on, and not at all where there is none', async () => {
    fresh();
    const storage = tab();
    await storage.sources.put({ id: 'own', text: PASTED });
    const [first, ...rest] = await sourceBlocks(storage, 'own', 0);
    expect(await sourceBlocks(storage, 'own', first?.end ?? 0)).toEqual(rest);
    expect(await sourceBlocks(storage, 'gone', 0)).toEqual([]);
  });
});
