import { describe, expect, it, vi } from 'vitest';
import { createAnnotations } from '../../lib/reader/annotations';
import { entryOf, wireOf } from './wires';

const school = entryOf('學校', '学校', 'xue2 xiao4', 'school');
const first = wireOf([['我 去 學校 。']], { entries: [school] });
const second = wireOf([['天 黑 了 。'], ['他 走 了 。']], { from: 6 });

describe('createAnnotations', () => {
  it('shows blocks as they arrive, in order', () => {
    const text = createAnnotations([first]);
    const heard = vi.fn();
    text.subscribe(heard);
    expect(text.sections()).toHaveLength(1);
    text.add([second]);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(text.sections().map(({ start }) => start)).toEqual([0, 6]);
    expect(text.length()).toBe(second.end);
  });

  it('gives the same paragraph each time, and none where none starts', () => {
    const text = createAnnotations([first, second]);
    expect(text.paragraph(6)).toBe(text.paragraph(6));
    expect(text.paragraph(7)).toBeUndefined();
    expect(text.paragraph(6)?.sentences[0]?.tokens[0]?.surface).toBe('天');
  });

  it('finds entries by either spelling, near the place asked about', () => {
    const text = createAnnotations([first, second]);
    expect(text.entriesOf('学校', 0)).toEqual([school]);
    expect(text.entriesOf('學校', 6)).toEqual([]);
  });

  it('replaces a block that comes again and keeps the others as they were', () => {
    const text = createAnnotations([first, second]);
    const kept = text.paragraph(6);
    text.add([wireOf([['我 不 去 學校']])]);
    expect(text.paragraph(0)?.sentences[0]?.tokens).toHaveLength(4);
    expect(text.paragraph(6)).toBe(kept);
  });

  it('shows blocks through a change, and unchanged ones as the very same objects', () => {
    const text = createAnnotations([first, second]);
    const before = [text.blockAt(0), text.blockAt(6)];
    text.through((block) => (block.span.start === 0 ? { ...block, paragraphs: [] } : block));
    expect(text.blockAt(0)?.paragraphs).toEqual([]);
    expect(text.blockAt(6)).toBe(before[1]);
    text.through((block) => block);
    expect(text.blockAt(0)).toBe(before[0]);
  });
});
