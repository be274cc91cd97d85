import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHEET_VERSION } from '../../lib/domain/lexicon/character';
import { readCharacter } from '../../lib/server/characters';

describe('readCharacter', () => {
  it('gives parts and strokes', async () => {
    const sheet = await readCharacter('好');
    expect(sheet.components).toEqual(['女', '子']);
    expect(sheet.strokes?.strokes).toHaveLength(6);
    expect(sheet.strokes?.medians).toHaveLength(6);
  });

  it('says so where there are no strokes', async () => {
    expect(await readCharacter('𠮷')).toEqual({ character: '𠮷', components: [], strokes: null });
  });

  it.each(['', '好好', 'a', '../package', '%2e'])('refuses %j', async (wrong) => {
    await expect(readCharacter(wrong)).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('the address changes with the data', () => {
  const { version } = JSON.parse(
    readFileSync('node_modules/hanzi-writer-data/package.json', 'utf8'),
  ) as { version: string };
  expect(SHEET_VERSION.startsWith(`${version}-`)).toBe(true);
});
