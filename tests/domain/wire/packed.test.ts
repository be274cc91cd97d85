import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPacked, packBlock, unpackBlock } from '@/lib/domain/wire/packed';
import { decodeBlock } from '@/lib/domain/wire/wire';
import { blockOf, entryOf, wireOf } from '../../reader/wires';

const school = entryOf('學校', '学校', 'xue2 xiao4', 'school');
const lines = [['我 去 學校 。', '走 吧 ！'], ['天 黑 了 。']];
const wire = wireOf(lines, { from: 40, entries: [school] });

describe('packBlock', () => {
  it('has every paragraph at hand in both scripts', () => {
    const simplified = wireOf([['學校']]);
    const [lexeme] = simplified.lexemes;
    const given = { ...simplified, lexemes: lexeme ? [lexeme.with(3, '学校')] : [] };
    expect(packBlock(given as unknown as typeof simplified).paragraphs).toEqual([
      { start: 0, end: 2, traditional: '學校', simplified: '学校' },
    ]);
    expect(packBlock(wire).paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [40, 48],
      [49, 53],
    ]);
  });

  it('is told from a block as it travels', () => {
    expect([isPacked(wire), isPacked(packBlock(wire))]).toEqual([false, true]);
  });
});

describe('unpackBlock', () => {
  it('gives the block back', () => {
    expect(unpackBlock(packBlock(wire))).toEqual(wire);
    const converted = { ...wire, converted: true as const };
    expect(unpackBlock(packBlock(converted))).toEqual(converted);
  });

  it('decodes to what was encoded, whatever the words', () => {
    const spaced = fc.array(fc.constantFrom('我', '學校', '𠮷', '。', 'a"\\'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(spaced, { minLength: 1, maxLength: 4 }), (words) => {
        const given = words.map((sentence) => [sentence.join(' ')]);
        const options = { entries: [school] };
        expect(decodeBlock(unpackBlock(packBlock(wireOf(given, options))))).toEqual(
          blockOf(given, options),
        );
      }),
    );
  });
});

describe('the entries of a decoded block', () => {
  it('are decoded once, when they are asked for', () => {
    let asked = 0;
    const counting = {
      ...wire,
      get entries() {
        asked += 1;
        return wire.entries;
      },
    };
    asked = 0;
    const block = decodeBlock(counting);
    expect(asked).toBe(0);
    expect(block.entries.get(school.id)).toEqual(school);
    expect(block.entries).toBe(block.entries);
    expect(asked).toBe(1);
  });
});
