import { describe, expect, it } from 'vitest';
import { withWrittenZhuyin } from '@/lib/annotate/readings/written-zhuyin';
import { formatNumbered, parseReading } from '@/lib/domain/reading/reading';
import type { Token } from '@/lib/domain/token';

const span = { start: 0, end: 0 };
const word = (surface: string, numbered: string): Token => {
  const reading = parseReading(numbered) ?? [];
  const forms = { surface, traditional: surface, simplified: surface };
  return { kind: 'word', span, ...forms, reading, taiwan: reading, entries: [], flags: [] };
};
const other = (kind: 'latin' | 'punctuation', surface: string): Token => ({
  kind,
  span,
  surface,
  traditional: surface,
  simplified: surface,
});
const readingOf = (tokens: readonly Token[]): string => {
  const first = withWrittenZhuyin({ span, tokens }).tokens[0];
  return first?.kind === 'word' ? formatNumbered(first.reading) : '';
};

describe('a reading in brackets', () => {
  const bracketed = (inside: string) => [
    other('punctuation', '('),
    other('latin', inside),
    other('punctuation', ')'),
  ];

  it.each([
    ['ㄏㄢˋ', 'han4'],
    ['ㄌㄩˇ', 'lü3'],
    ['ㄓ', 'zhi1'],
    ['ㄩㄥˊ', 'yong2'],
    ['ㄨㄥ', 'weng1'],
    ['ㄦˊ', 'er2'],
    ['˙ㄇㄚ', 'ma5'],
    ['ㄒㄩㄝˊ', 'xue2'],
  ])('%s is read as it is written', (written, reading) => {
    expect(readingOf([word('字', 'zi4'), ...bracketed(written)])).toBe(reading);
  });

  it.each([
    ['printed, before its syllable', '姐姐', 'jie3 jie5', 'ㄐㄧㄝˇ˙ㄐㄧㄝ', 'jie3 jie5'],
    ['typed, behind it', '姐姐', 'jie3 jie5', 'ㄐㄧㄝˇㄐㄧㄝ˙', 'jie3 jie5'],
    ['between two, as the word is read', '星星', 'xing1 xing5', 'ㄒㄧㄥ˙ㄒㄧㄥ', 'xing1 xing5'],
    ['between two, as the word is read', '得經', 'de5 jing1', 'ㄉㄜ˙ㄐㄧㄥ', 'de5 jing1'],
    ['between two, as printed where nothing tells', '哥兒', 'ge1 er2', 'ㄍㄜ˙ㄦ', 'ge1 er5'],
    ['printed all through', '們的', 'men2 de5', '˙ㄇㄣ˙ㄉㄜ', 'men5 de5'],
    ['typed all through', '們的', 'men2 de5', 'ㄇㄣ˙ㄉㄜ˙', 'men5 de5'],
  ])('has its dot %s: %s', (_, surface, known, written, reading) => {
    expect(readingOf([word(surface, known), ...bracketed(written)])).toBe(reading);
  });

  it('is none where it is no zhuyin', () => {
    expect(readingOf([word('字', 'zi4'), ...bracketed('ㄅㄅ')])).toBe('zi4');
    expect(readingOf([word('字', 'zi4'), ...bracketed('han')])).toBe('zi4');
  });

  it('is how the word before it is read', () => {
    expect(readingOf([word('龜裂', 'gui1 lie4'), ...bracketed('ㄐㄩㄣ ㄌㄧㄝˋ')])).toBe(
      'jun1 lie4',
    );
  });

  it('is that of its last characters', () => {
    expect(readingOf([word('咖哩', 'ka1 li2'), ...bracketed('ㄌㄧˇ')])).toBe('ka1 li3');
  });

  it('is none where it has more syllables than the word', () => {
    expect(readingOf([word('龜', 'gui1'), ...bracketed('ㄐㄩㄣ ㄌㄧㄝˋ')])).toBe('gui1');
  });
});
