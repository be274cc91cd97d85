import { describe, expect, it } from 'vitest';
import { isWord } from '@/lib/domain/token';
import { getEngine } from '@/lib/server/engine';

const titleIn = (text: string) => {
  const tokens = getEngine()
    .annotate(text)
    .paragraphs[0]?.sentences.flatMap((s) => s.tokens);
  const title = tokens?.filter(isWord).find(({ nameType }) => nameType === 'work');
  return (
    title && `${title.traditional} ${title.flags.includes('repaired') ? 'repaired' : 'as it is'}`
  );
};

describe('wrong characters in titles', () => {
  it.each([
    ['他看了《生死決斗》才睡。', '生死決鬥 repaired'],
    ['他看了《頭發的秘密》才睡。', '頭髮的秘密 repaired'],
  ])('%s', (text, expected) => {
    expect(titleIn(text)).toBe(expected);
  });

  it.each([
    ['他看了《生死決鬥》才睡。', '生死決鬥 as it is'],
    ['他看了《村裡的人》才睡。', '村裡的人 as it is'],
  ])('%s stays', (text, expected) => {
    expect(titleIn(text)).toBe(expected);
  });
});
