import { describe, expect, it } from 'vitest';
import { packBlock } from '@/lib/domain/wire/packed';
import { encodeBlock } from '@/lib/domain/wire/wire';
import { createAnnotations } from '@/lib/reader/text/annotations';
import { holdBlock } from '@/lib/reader/text/held-block';
import { blockOf, entryOf, readWord, wireOf } from '../wires';

const school = entryOf('學校', '学校', 'xue2 xiao4', 'school');
const lines = [['我 去 學校 。'], ['天 黑 了 。']];
const near = holdBlock(wireOf(lines, { entries: [school] }));
const far = holdBlock(packBlock(wireOf(lines, { from: 500_000, entries: [school] })));

describe('holdBlock', () => {
  it('gives back a packed block as it came', () => {
    expect(far.wire?.()).toEqual(wireOf(lines, { from: 500_000, entries: [school] }));
    expect([far.start, far.end]).toEqual([500_000, 500_000 + near.end]);
    expect(far.sections.map(({ start }) => start - 500_000)).toEqual(
      near.sections.map(({ start }) => start),
    );
  });

  it('shows packed paragraphs as it shows others', () => {
    for (const script of ['traditional', 'simplified'] as const) {
      for (const spelling of ['taiwan', 'hongkong'] as const) {
        const shown = { script, spelling };
        expect(near.plain(0, shown)).not.toBe('');
        expect(far.plain(500_000, shown)).toBe(near.plain(0, shown));
        expect(far.plain(500_001, shown)).toBe('');
      }
    }
  });
});

describe('a block that was stored', () => {
  const stored = holdBlock(packBlock(wireOf(lines, { entries: [school] })));

  it('is shown as it travelled', () => {
    expect(stored.sections).toEqual(near.sections);
    expect([stored.start, stored.end, stored.converted]).toEqual([near.start, near.end, false]);
    expect(stored.wire?.()).toEqual(near.wire?.());
    const shown = { script: 'traditional', spelling: 'taiwan' } as const;
    expect(stored.plain(0, shown)).toBe('我去學校。');
  });

  it('spells a text given in Simplified by the standard chosen', () => {
    const inside = readWord('裡面 里面 li3 mian4', {
      surface: '里面',
      standards: { hongkong: '裏面', opencc: '裏面' },
    });
    const span = { start: 0, end: 2 };
    const paragraph = { span, sentences: [{ span, tokens: [inside] }] };
    const wire = encodeBlock({ ...blockOf([]), span, paragraphs: [paragraph] });
    const given = holdBlock(packBlock(wire));
    const plain = (script: 'traditional' | 'simplified', spelling: 'taiwan' | 'hongkong') =>
      given.plain(0, { script, spelling });
    expect([plain('traditional', 'taiwan'), plain('traditional', 'hongkong')]).toEqual([
      '裡面',
      '裏面',
    ]);
    expect([
      plain('simplified', 'hongkong'),
      given.plain(1, { script: 'traditional', spelling: 'hongkong' }),
    ]).toEqual(['里面', '']);
  });
});

describe('the blocks of a book', () => {
  const book = Array.from({ length: 40 }, (_, index) => wireOf(lines, { from: index * 10_000 }));

  it('are the same objects while they are held, whatever else is read', () => {
    const text = createAnnotations(book);
    const held = book.map(({ start }) => text.blockAt(start));
    for (const { start } of book) text.paragraph(start);
    expect(book.map(({ start }) => text.blockAt(start))).toEqual(held);
    held.forEach((block, index) => {
      expect(text.blockAt(index * 10_000)).toBe(block);
    });
  });

  it('are shown through a change wherever they stand', () => {
    const text = createAnnotations(book);
    const before = text.blockAt(0);
    text.through((block) => ({ ...block, paragraphs: block.paragraphs.slice(1) }));
    const counts = book.map(({ start }) => text.blockAt(start)?.paragraphs.length);
    expect(counts).toEqual(book.map(() => 1));
    text.through((block) => block);
    expect(text.blockAt(0)).toBe(before);
  });

  it('know how long the text will be before all of it is there', () => {
    const text = createAnnotations(book.slice(0, 2));
    expect(text.whole()).toBe(text.length());
    text.expect(400_000);
    expect([text.length() < 400_000, text.whole()]).toEqual([true, 400_000]);
  });
});

describe('a block that the engine could not read', () => {
  const wire = {
    ...wireOf(lines.concat(lines, lines, lines), { entries: [school] }),
    plain: true as const,
  };

  it('says so where it begins, as it came and as it was stored', () => {
    for (const held of [holdBlock(wire), holdBlock(packBlock(wire))]) {
      expect(held.sections.map(({ unread }) => unread)[0]).toBe(true);
      expect(held.sections.slice(1).every(({ unread }) => unread === undefined)).toBe(true);
    }
    expect(near.sections[0]).not.toHaveProperty('unread');
  });
});
