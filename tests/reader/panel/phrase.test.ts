import { describe, expect, it } from 'vitest';
import { spellPhrase } from '../../../lib/domain/reading/phrase';
import type { Token } from '../../../lib/domain/token';
import { encounterOf } from '../../../lib/reader/panel/encounter';
import {
  glossOfPhrase,
  phraseOf,
  sentencesOf,
  wordOfPhrase,
} from '../../../lib/reader/panel/phrase';
import { entryOf, readWord } from '../wires';

const number: Omit<Extract<Token, { kind: 'number' }>, 'span'> = {
  kind: 'number',
  surface: '23',
  traditional: '23',
  simplified: '23',
  value: 23,
  reading: [
    { base: 'er', tone: 4 },
    { base: 'shi', tone: 2 },
    { base: 'san', tone: 1 },
  ],
};

/** One paragraph of sentences from an offset on. */
function paragraphOf(sentences: readonly (readonly Omit<Token, 'span'>[])[], start: number) {
  let at = start;
  const placed = sentences.map((tokens) => {
    const from = at;
    const made = tokens.map((token) => {
      const span = { start: at, end: at + token.surface.length };
      at = span.end;
      return { ...token, span } as Token;
    });
    return { span: { start: from, end: at }, tokens: made };
  });
  return { span: { start, end: at }, sentences: placed };
}

const stop = { kind: 'punctuation', surface: '。', traditional: '。', simplified: '。' } as const;
const late = entryOf('後來', '后来', 'hou4 lai2', 'afterwards');
const bank = entryOf('銀行', '银行', 'yin2 hang2', 'bank');
const paragraph = paragraphOf(
  [
    [
      readWord('後來 后来 hou4 lai2', { entries: [late.id] }),
      readWord('銀行 银行 yin2 hang2', { entries: [bank.id] }),
      number,
      stop,
    ],
    [readWord('好 好 hao3'), stop],
  ],
  10,
);
const selected = (start: number, end: number) =>
  phraseOf([paragraph], { span: { start, end }, surface: '', traditional: '', cut: false });
const byId = (id: string) => [late, bank].find((entry) => entry.id === id);

describe('a selected stretch', () => {
  it('has its words’ readings, each word spelled together', () => {
    const phrase = selected(10, 16);
    expect(phrase).toMatchObject({ traditional: '後來銀行23', simplified: '后来银行23' });
    expect(spellPhrase(phrase.mainland)).toBe('hòulái yínháng èrshísān');
  });

  it('has of a word cut through the syllables inside', () => {
    const phrase = selected(11, 13);
    expect(phrase).toMatchObject({ traditional: '來銀', simplified: '来银' });
    expect(spellPhrase(phrase.mainland)).toBe('lái yín');
    expect(phrase.tokens.map(({ span }) => span)).toEqual([
      { start: 11, end: 12 },
      { start: 12, end: 13 },
    ]);
  });

  it('is kept with what its words mean, for no dictionary has it', () => {
    const phrase = selected(10, 14);
    const gloss = glossOfPhrase(phrase, byId, () => []);
    expect(wordOfPhrase(phrase, gloss)).toEqual({
      id: '後來銀行',
      traditional: '後來銀行',
      simplified: '后来银行',
      pinyin: 'hou4 lai2  yin2 hang2',
      taiwanPinyin: 'hou4 lai2  yin2 hang2',
      gloss: '後來 afterwards · 銀行 bank',
      entryIds: [],
    });
  });

  it('is met in the sentences it lies in', () => {
    const info = {
      id: 'own',
      title: '銀行',
      titleSimplified: '银行',
      firstLine: '',
      firstLineSimplified: '',
      characters: 9,
    };
    const place = {
      token: paragraph.sentences[0]?.tokens[1] as Extract<Token, { kind: 'word' }>,
      sentence: paragraph.sentences[0] as (typeof paragraph.sentences)[number],
      paragraph,
    };
    const phrase = selected(13, 18);
    const met = encounterOf(sentencesOf(place, phrase), phrase.span, info, '/texts/own');
    expect(met).toMatchObject({ sentence: '後來銀行23。好。', within: { start: 3, end: 8 } });
    expect(met.offset).toBe(13);
    const inside = encounterOf(
      sentencesOf(place, selected(11, 13)),
      { start: 11, end: 13 },
      info,
      '/texts/own',
    );
    expect(inside.sentence.slice(inside.within.start, inside.within.end)).toBe('來銀');
  });
});
