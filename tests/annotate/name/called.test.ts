import { expect, test } from 'vitest';
import { called } from '../../../lib/annotate/name/nickname';
import type { NamePiece } from '../../../lib/annotate/name/rule';

const HEADWORDS = new Set(['玫瑰']);
const TOOLS = { has: (word: string) => HEADWORDS.has(word), frequency: () => 0 };

/** The names in a text cut at "|". */
function namesIn(marked: string): string[] {
  const text = marked.replaceAll('|', '');
  let start = 0;
  const pieces = marked.split('|').map((simplified): NamePiece => {
    const piece = { kind: 'word', simplified, start, end: start + simplified.length } as const;
    start = piece.end;
    return piece;
  });
  return called
    .propose({ text, pieces, known: new Map() }, TOOLS)
    .map((found) => text.slice(found.start, found.end));
}

test('what a text says somebody is called is a name, where a mark ends it', () => {
  expect(namesIn('一|只|狗|，|名叫|来|福|。')).toEqual(['来福']);
  expect(namesIn('小名|叫|阿|福|。')).toEqual(['阿福']);
  expect(namesIn('他|绰号|「|大|头|」|。')).toEqual(['大头']);
  expect(namesIn('大家|都|叫|他|胖|胖|，|很|可爱')).toEqual(['胖胖']);
});

test('words that go on, a headword and a cut inside a word are no names', () => {
  expect(namesIn('大家|都|叫|他|快|走|出|去|玩')).toEqual([]);
  expect(namesIn('这种|花|名叫|玫瑰|。')).toEqual([]);
  expect(namesIn('名叫来|福|。')).toEqual([]);
});
