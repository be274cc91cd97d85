import { describe, expect, it } from 'vitest';
import { parseLanguageFile } from '@/dictionary/compiler/language-file';
import { tableFaults, withinTaiwan } from '@/dictionary/compiler/taiwan';
import { formatNumbered } from '@/lib/domain/reading/reading';
import { parseEntry } from '@/lib/lexicon/cedict';

const note = (headword: string, pinyin: string, definition: string): string | null => {
  const line = {
    traditional: headword,
    simplified: headword,
    pinyin,
    definitions: definition.split('/'),
    classifiers: [],
  };
  const { taiwan } = withinTaiwan(parseEntry(line));
  return taiwan && formatNumbered(taiwan);
};

const file = (name: string, row: string) =>
  parseLanguageFile(
    `readings/${name}`,
    `# Rows.\nkind: table\n  + 他在機場。\n  - 他在家。\n${row}\n`,
  ).file;

const faults = (name: string, row: string): readonly string[] =>
  tableFaults([file('taiwan-table', '場 chang3\n差 cha1 chai1'), file(name, row)]).map(
    ({ file: where, line, message }) => `${where}:${line} ${message}`,
  );

describe('the dictionary’s notes on Taiwan', () => {
  it('are kept where the table of characters allows them', () => {
    expect(note('垃圾', 'la1 ji1', 'trash/Taiwan pr. [le4 se4]')).toBe('le4 se4');
  });
  it('are left out where it does not', () => {
    expect(note('夾竹桃', 'jia1 zhu2 tao2', 'oleander/Taiwan pr. [jia4 zhu2 tao2]')).toBe(
      'jia2 zhu2 tao2',
    );
    expect(note('法', 'Fa3', 'France/Taiwan pr. [Fa4]')).toBeNull();
  });
});

describe('rows about Taiwan’s readings', () => {
  it('say nothing that the table does not allow', () => {
    expect(faults('taiwan-words', '出差 chu1 chai1')).toEqual([]);
    expect(faults('taiwan-words', '商場 shang1 chang2')).toEqual([
      'readings/taiwan-words:5 chang2 is no reading of 場 in readings/taiwan-table.txt',
    ]);
    expect(faults('taiwan-characters', '差 cha4 ci1')).toEqual([
      'readings/taiwan-characters:5 ci1 is no reading of 差 in readings/taiwan-table.txt',
    ]);
  });
});
