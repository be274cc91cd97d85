import { expect, it } from 'vitest';
import { formatNumbered } from '@/lib/domain/reading/reading';
import type { Token } from '@/lib/domain/token';
import { sampleTokens } from '@/lib/reader/preferences/sample';
import { getEngine } from '@/lib/server/engine';

const said = (tokens: readonly Token[]) => {
  const words = tokens.filter((token) => token.kind === 'word');
  return {
    mainland: words.map(({ reading }) => formatNumbered(reading)).join(' '),
    taiwan: words.map(({ taiwan }) => formatNumbered(taiwan)).join(' '),
  };
};

it('the sample sentence of the settings is read as the engine reads it', () => {
  const sample = sampleTokens();
  const text = sample.map(({ surface }) => surface).join('');
  const { paragraphs } = getEngine().annotate(text);
  const tokens = paragraphs.flatMap(({ sentences }) => sentences.flatMap((each) => each.tokens));
  expect(said(sample)).toEqual(said(tokens));
});
