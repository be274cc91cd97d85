import { describe, expect, it } from 'vitest';
import { decisionsOf } from '@/dictionary/compiler/decisions';
import { parseLanguageFile } from '@/dictionary/compiler/language-file';
import { loadParts } from '@/lib/server/engine';
import { explain } from '@/lib/server/explain';

const fileOf = (id: string, header: string) =>
  parseLanguageFile(id, `# Some.\nkind: words\n${header}  + 他老是遲到。\n  - 他來了。\n老是\n`);

describe('a file that is only used while the dictionary is compiled', () => {
  it('says so, and nothing else', () => {
    expect(fileOf('words/some', 'used: compiling\n')).toMatchObject({
      file: { compiling: true },
      faults: [],
    });
    expect(fileOf('words/some', '').file.compiling).toBe(false);
    expect(fileOf('words/some', 'used: reading\n').faults).toEqual([
      { file: 'words/some', line: 3, message: 'used: can only be compiling' },
    ]);
  });

  it('is asked which words it keeps and which it takes apart', () => {
    const files = [fileOf('words/some', 'used: compiling\n').file, fileOf('words/other', '').file];
    const firings = [
      { rule: 'words/some', what: '老是' },
      { rule: 'words/some', what: '一个' },
      { rule: 'words/some', what: '老是' },
      { rule: 'words/other', what: '自在' },
    ];
    expect(decisionsOf(files, firings, new Set(['老是', '自在']))).toEqual({
      'words/some': { kept: ['老是'], parted: ['一个'] },
    });
  });
});

describe('what it decided is told with the rest', () => {
  const parts = loadParts();
  const told = (sentence: string, file: string) =>
    explain(sentence, parts).firings.flatMap(({ rule, what }) => (rule === file ? [what] : []));

  it('where a word is one token', () => {
    expect(told('他老是遲到。', 'words/everyday')).toEqual(['老是']);
    expect(told('他很老。', 'words/everyday')).toEqual([]);
  });

  it('where a word is several', () => {
    expect(told('我不想去。', 'words/bookish')).toEqual(['不|想']);
    expect(told('這種花很香。', 'words/counted')).toEqual(['这|种']);
  });
});
