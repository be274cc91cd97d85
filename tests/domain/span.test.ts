import { describe, expect, it } from 'vitest';
import { blankLines } from '../../lib/domain/span';

/** Blank lines shown between the two paragraphs of a text. */
const between = (text: string): number => {
  const end = text.indexOf('\n');
  return blankLines(end, text.length - text.slice(end).replace(/^\n+/, '').length);
};

describe('blankLines', () => {
  it.each([
    ['春眠不覺曉，\n處處聞啼鳥。', 0],
    ['他走了。\n\n第二天早上，雨停了。', 1],
    ['他走了。\n\n\n第二天早上，雨停了。', 2],
    ['他走了。\n\n\n\n\n\n\n\n第二天早上，雨停了。', 2],
  ])('%j', (text, lines) => {
    expect(between(text)).toBe(lines);
  });

  it('are none between the parts of a paragraph too long for one piece', () => {
    expect(blankLines(3_000, 3_000)).toBe(0);
  });
});
