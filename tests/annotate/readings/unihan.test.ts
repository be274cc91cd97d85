import { expect, it } from 'vitest';
import { unihanReading } from '@/lib/annotate/readings/unihan';
import { getEngine } from '@/lib/server/engine';

it('has what Unihan says of characters outside the dictionary', () => {
  expect(unihanReading('𠀀')).toEqual({ base: 'he', tone: 1 });
  expect(unihanReading('𠮷')).toEqual({ base: 'ji', tone: 2 });
  expect(unihanReading('㗎')).toBeUndefined();
});

it('reads a rare character in its sentence, and leaves one unread that no source knows', () => {
  const { paragraphs } = getEngine().annotate('我在𠮷野家等你㗎。');
  const words = paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
  const said = (surface: string) => {
    const word = words.find((token) => token.surface === surface);
    return word?.kind === 'word' ? word.reading : [];
  };
  expect(said('𠮷')).toEqual([{ base: 'ji', tone: 2 }]);
  expect(said('㗎')).toEqual([{ base: '?', tone: 5 }]);
});
