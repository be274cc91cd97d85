import { describe, expect, it } from 'vitest';
import { formatFault, parseLanguageFile } from '@/dictionary/compiler/language-file';
import { slowRows } from '@/dictionary/compiler/slow-rows';

/** The faults of a file with one rule, which stands in its third line. */
function faultsOf(row: string): readonly string[] {
  const source = `# Rules to be refused.\nkind: rules\n${row}\n  + 這出戲很好。\n  - 他出門了。\n`;
  const { file, faults } = parseLanguageFile('scripts/some', source);
  expect(faults).toEqual([]);
  return slowRows([file], (short) => short.replaceAll('<han>', '\\p{Script=Han}')).map(formatFault);
}

describe('a row that becomes a slow expression is refused with its file and line', () => {
  it.each([
    ['a repetition in a repetition', '出 齣 (?:[一二]+)+_戏'],
    ['two of the same in a row', '出 齣 _<han>*<han>*戏'],
    ['what is sought from each character', '出 齣 [<han>]+戏_'],
    ['a column that is no context', '出 (?:一+二?)+三'],
  ])('%s', (_, row) => {
    expect(faultsOf(row)).toEqual([
      expect.stringMatching(
        /^dictionary\/scripts\/some\.txt:3: .*may take more than linear time \((?:quadratic|exponential|.*polynomial)/,
      ),
    ]);
  });

  it('and so is one that is no expression', () => {
    expect(faultsOf('出 齣 [一二*_戏')).toEqual([
      'dictionary/scripts/some.txt:3: /(?:[一二*)$/ is no regular expression',
    ]);
  });
});

it.each(['出 齣 _[^，。]{0,3}戏', '出 齣 (?:[一两]|<han>)_(?!门)', 'C++ C++', '出 齣 _<han>*戏'])(
  '%s is let through',
  (row) => {
    expect(faultsOf(row)).toEqual([]);
  },
);
