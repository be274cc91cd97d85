import { describe, expect, it } from 'vitest';
import { toContract } from '@/lib/annotate/token/contract';
import { decodeBlock, encodeBlock } from '@/lib/domain/wire/wire';
import { createAnnotations } from '@/lib/reader/text/annotations';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();

/** Our own sentences as a character-by-character conversion would spell them. */
const CONVERTED =
  '他在曆練中成長，頭發也白了。\n這里的環境復雜，他要求籤名。\n海水涌入，資金鍊斷了。';
const HUMAN = '他在歷練中成長，頭髮也白了。\n這裡的環境複雜，他要求簽名。\n海水湧入，資金鏈斷了。';
const SIMPLIFIED = '他在历练中成长，头发也白了。\n这里的环境复杂，他要求签名。';

describe('a text that a machine converted from Simplified', () => {
  it('says so on its first block, on its way and in the contract', () => {
    const [first, ...rest] = engine.annotateBlocks(CONVERTED);
    if (!first) throw new Error('no block');
    expect(first.converted).toBe(true);
    expect(rest.some((block) => block.converted)).toBe(false);
    expect(decodeBlock(encodeBlock(first)).converted).toBe(true);
    expect(createAnnotations([encodeBlock(first)]).converted()).toBe(true);
    expect(toContract(engine.annotate(CONVERTED)).converted).toBe(true);
  });

  it.each([
    ['human Traditional text', HUMAN],
    ['a text given in Simplified', SIMPLIFIED],
  ])('is not what %s is', (_, text) => {
    const blocks = [...engine.annotateBlocks(text)];
    expect(blocks.some((block) => block.converted)).toBe(false);
    expect(createAnnotations(blocks.map(encodeBlock)).converted()).toBe(false);
    expect(toContract(engine.annotate(text))).not.toHaveProperty('converted');
  });
});
