import { expect, it } from 'vitest';
import { cutByStretches } from '@/lib/annotate/cut/segment-by-stretch';
import { lexemes } from '@/lib/annotate/word/lexeme';
import { spellings } from '@/lib/annotate/word/spelling';
import { packLexicon } from '@/lib/lexicon/pack';
import { openLexicon } from '@/lib/lexicon/store';
import { Neighbours } from '@/lib/text/neighbours';

const lexemeOf = lexemes(openLexicon(packLexicon([], new Map(), new Map())), () => null);

it('keeps short words, and long ones no longer than their text', () => {
  const long = '中'.repeat(40);
  expect(lexemeOf('中國', '中国')).toBe(lexemeOf('中國', '中国'));
  expect(lexemeOf(long, long)).not.toBe(lexemeOf(long, long));

  const { of } = spellings(lexemeOf);
  expect(of('word', '中國', '中國', '中国')).toBe(of('word', '中國', '中國', '中国'));
  expect(of('word', long, long, long)).not.toBe(of('word', long, long, long));
});

it('cuts a short stretch once, and a long one whenever it comes', () => {
  const asked: string[] = [];
  const segment = cutByStretches(
    (text) => {
      asked.push(text);
      return [text];
    },
    new Neighbours(['中國', '中中']),
  );
  for (const text of ['中國', '中國', '中'.repeat(40), '中'.repeat(40)]) segment(text);
  expect(asked.map(({ length }) => length)).toEqual([2, 40, 40]);
});
