import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dictionaryDamage, writeDictionary } from '@/lib/server/dictionary-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hangjian-dictionary-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const FILES = new Map([
  ['lexicon.bin', new Uint8Array([1, 2, 3, 4])],
  ['user.dict.utf8', new Uint8Array()],
]);

describe('a compiled dictionary', () => {
  it('is in order as it was written', () => {
    writeDictionary(folder, FILES);
    expect(dictionaryDamage(folder)).toBeNull();
  });

  it.each<[string, () => void, string]>([
    ['was never compiled', () => rmSync(folder, { recursive: true }), 'is not there or not whole'],
    ['has no manifest', () => rmSync(join(folder, 'manifest.json')), 'is not there or not whole'],
    [
      'has a flipped byte',
      () => writeFileSync(join(folder, 'lexicon.bin'), new Uint8Array([1, 2, 3, 5])),
      'is damaged (lexicon.bin)',
    ],
    [
      'is cut short',
      () => writeFileSync(join(folder, 'lexicon.bin'), new Uint8Array([1, 2])),
      'is damaged (lexicon.bin)',
    ],
    [
      'grew',
      () => writeFileSync(join(folder, 'user.dict.utf8'), '我 1\n'),
      'is damaged (user.dict.utf8)',
    ],
    ['lost a file', () => rmSync(join(folder, 'user.dict.utf8')), 'is damaged (user.dict.utf8)'],
    [
      'has a broken manifest',
      () => writeFileSync(join(folder, 'manifest.json'), '{"form'),
      'is damaged (manifest.json)',
    ],
    [
      'has another form',
      () => writeFileSync(join(folder, 'manifest.json'), '{"format":0,"files":{}}'),
      'is of another version',
    ],
    [
      'has an empty manifest',
      () => writeFileSync(join(folder, 'manifest.json'), 'null'),
      'is of another version',
    ],
  ])('that %s is found out', (_, damage, said) => {
    writeDictionary(folder, FILES);
    damage();
    expect(dictionaryDamage(folder)).toBe(said);
  });
});

describe('what reads a damaged dictionary', () => {
  /** A project's folder with a copy of our dictionary, one byte of `name` flipped. */
  async function inProject(name: string, at: number) {
    const build = join(folder, 'dictionary', 'build');
    cpSync('dictionary/build', build, { recursive: true });
    const bytes = readFileSync(join(build, name));
    bytes[at] = (bytes[at] ?? 0) ^ 0x40;
    writeFileSync(join(build, name), bytes);
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    vi.resetModules();
    const { loadLexicon } = await import('@/lib/server/lexicon');
    const { openSegmenter } = await import('@/lib/server/segmenter');
    return { loadLexicon, openSegmenter };
  }

  it('does not begin on a flipped byte of the lexicon', async () => {
    const { loadLexicon } = await inProject('lexicon.bin', 9_000_000);
    expect(() => loadLexicon()).toThrow('The compiled dictionary is damaged (lexicon.bin)');
  });

  it.each([
    ['segmenter.dict.utf8', 1_000_000],
    ['idf.utf8', 4],
    ['stop_words.utf8', 0],
  ])('does not cut by a flipped byte of %s', async (name, at) => {
    const { openSegmenter } = await inProject(name, at);
    expect(() => openSegmenter('nodejieba')).toThrow(
      `The compiled dictionary is damaged (${name})`,
    );
  });

  it('has the fallback look as well', async () => {
    const { openSegmenter } = await inProject('segmenter.dict.utf8', 2_000_000);
    expect(() => openSegmenter('node-rs')).toThrow('is damaged (segmenter.dict.utf8)');
  });

  it('is told as a 503 that says what to do, and reads what is compiled anew', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await inProject('components.txt', 40);
    const { readCharacter } = await import('@/lib/server/characters');
    const { errorResponse } = await import('@/lib/server/http/errors');
    for (const _ of [1, 2]) {
      const answer = errorResponse(await readCharacter('好').catch((error) => error));
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({
        error: { code: 'damaged', message: expect.stringContaining('npm run dictionary') },
      });
    }
    expect(errors).toHaveBeenCalledTimes(2);
    const files = new Map([['components.txt', new TextEncoder().encode('好 子女\n')]]);
    writeDictionary(join(folder, 'dictionary', 'build'), files);
    expect((await readCharacter('好')).components).toEqual(['子', '女']);
  });
});
