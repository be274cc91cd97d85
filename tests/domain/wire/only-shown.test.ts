import { expect, it } from 'vitest';
import { onlyShown } from '@/lib/domain/wire/only-shown';
import { decodeBlock, encodeBlock } from '@/lib/domain/wire/wire';
import { getEngine } from '@/lib/server/engine';

const [block] = [...getEngine().annotateBlocks('九層塔為什麼要最後才放？\n煮久了會變黑。')];

it('keeps of a text what is read, in both scripts and both standards', () => {
  if (!block) throw new Error('no block');
  const tokens = (of: typeof block) =>
    of.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) =>
        sentence.tokens.map((token) => {
          const { kind, span, surface, traditional, simplified } = token;
          const read = token.kind === 'word' && [token.reading, token.taiwan, token.band];
          return { kind, span, surface, traditional, simplified, read };
        }),
      ),
    );
  const slim = onlyShown(encodeBlock(block));
  expect(tokens(decodeBlock(slim))).toEqual(tokens(block));
  expect(slim.entries).toEqual([]);
  expect(JSON.stringify(slim)).not.toContain('basil');
});
