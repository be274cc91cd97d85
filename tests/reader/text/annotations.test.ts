import { describe, expect, it, vi } from 'vitest';
import { createAnnotations } from '../../../lib/reader/text/annotations';
import { entryOf, wireOf } from '../wires';

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

describe('a text that is not annotated yet', () => {
  const shown = { script: 'traditional', spelling: 'taiwan' } as const;
  const paragraph = (start: number, text: string) => ({ start, end: start + text.length, text });
  const source = (...paragraphs: ReturnType<typeof paragraph>[]) => ({
    source: 1 as const,
    start: paragraphs[0]?.start ?? 0,
    end: paragraphs.at(-1)?.end ?? 0,
    paragraphs,
  });
  const opening = source(paragraph(0, '我去學校。'));
  const rest = source(paragraph(6, '天黑了。'), paragraph(11, '他走了。'));

  it('can be read, and has no words', () => {
    const text = createAnnotations([opening, rest]);
    expect([0, 6, 11].map((start) => text.plain(start, shown))).toEqual([
      '我去學校。',
      '天黑了。',
      '他走了。',
    ]);
    expect(text.paragraph(6)).toBeUndefined();
    expect(text.blockAt(7)).toBeUndefined();
    expect(text.entriesOf('學校', 0)).toEqual([]);
    expect(text.length()).toBe(15);
  });

  it('makes way, block by block, and keeps its sections where they are', () => {
    const text = createAnnotations([opening, rest]);
    const starts = () => text.sections().map(({ start, end }) => [start, end]);
    const before = starts();
    text.add([first]);
    expect(text.paragraph(0)?.sentences[0]?.tokens[2]?.surface).toBe('學校');
    expect(text.plain(11, shown)).toBe('他走了。');
    text.add([second]);
    expect(text.paragraph(11)?.sentences[0]?.tokens[0]?.surface).toBe('他');
    expect(starts()).toEqual(before);
  });

  it('loses nothing where the annotation comes in other blocks', () => {
    const text = createAnnotations([source(...opening.paragraphs, ...rest.paragraphs)]);
    text.add([wireOf([['天 黑 了 。']], { from: 6 })]);
    const told = text.sections().flatMap(({ paragraphs }) => paragraphs.map(({ start }) => start));
    expect(told).toEqual([0, 6, 11]);
    expect(text.plain(0, shown)).toBe('我去學校。');
    expect(text.paragraph(6)?.sentences[0]?.tokens[0]?.surface).toBe('天');
    expect(text.plain(11, shown)).toBe('他走了。');
  });

  it('never takes the place of what is annotated', () => {
    const text = createAnnotations([first, second]);
    const before = text.sections();
    text.add([opening, rest]);
    expect(text.sections()).toEqual(before);
    expect(text.paragraph(6)?.sentences[0]?.tokens[0]?.surface).toBe('天');
  });
});
