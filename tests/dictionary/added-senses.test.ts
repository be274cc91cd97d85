import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { withAdded } from '@/dictionary/compiler/added-senses';
import type { CedictLine } from '@/lib/lexicon/cedict';
import { loadLexicon } from '@/lib/server/lexicon';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const line = (
  traditional: string,
  simplified: string,
  pinyin: string,
  ...definitions: string[]
): CedictLine => ({ traditional, simplified, pinyin, definitions, classifiers: [] });

const UP = line('上', '上', 'shang4', 'up');
const WEAR = line('著', '着', 'zhuo2', 'to wear');
const WRITE = line('著', '著', 'zhuo2', 'to write');
const GREEN = line('綠', '绿', 'lu:4', 'green');
const CARD = line('健保卡', '健保卡', 'jian4 bao3 ka3', 'card');

function added(rows: string) {
  const root = mkdtempSync(join(tmpdir(), 'hangjian-added-'));
  folders.push(root);
  mkdirSync(join(root, 'senses'));
  writeFileSync(join(root, 'senses/added.txt'), rows);
  return withAdded(root, [UP, WEAR, WRITE, GREEN], [CARD]);
}

describe('withAdded', () => {
  it('puts a sense after those of its entry and leaves the others as they are', () => {
    const { lines, faults } = added('# ours\n上 shang4: (after a verb) on; onto\n綠 lü4: x (y)\n');
    expect(faults).toEqual([]);
    expect(lines).toEqual([
      { ...UP, definitions: ['up', '(after a verb) on; onto'] },
      WEAR,
      WRITE,
      { ...GREEN, definitions: ['green', 'x (y)'] },
    ]);
  });

  it('tells two entries of one headword and reading apart by their Simplified', () => {
    const { lines } = added('著|着 zhuo2: to apply');
    expect(lines.map(({ definitions }) => definitions.length)).toEqual([1, 2, 1, 1]);
  });

  it.each([
    ['no row at all', '上', '1: a row has this form: 上 shang4: gloss; gloss'],
    ['an unknown word', '# ours\n下 xia4: down', '2: 下 xia4 is no entry of CC-CEDICT'],
    ['another reading', '上 shang3: up', '1: 上 shang3 is no entry of CC-CEDICT'],
    [
      'an entry of ours',
      '健保卡 jian4 bao3 ka3: x',
      '1: 健保卡 jian4 bao3 ka3 is an entry of ours: write the sense into its line',
    ],
    [
      'a word that is two entries',
      '著 zhuo2: x',
      '1: 著 zhuo2 is more than one entry: write 著|着 zhuo2 or 著|著 zhuo2',
    ],
    ['a sense there is', '上 shang4: (Tw) up; x', '1: 上 shang4 has a sense up already'],
    ['a sense added twice', '上 shang4: on\n上 shang4: on', '2: 上 shang4 has a sense on already'],
    ['a mere note', '上 shang4: CL:個|个[ge4]', '1: CL:個|个[ge4] says no meaning'],
  ])('%s is refused with its line', (_, rows, fault) => {
    expect(
      added(rows).faults.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ).toEqual([`senses/added:${fault}`]);
  });
});

it('the dictionary has the senses we added', () => {
  const [up] = loadLexicon()
    .exact('上')
    .filter(({ pinyin }) => pinyin === 'shang4');
  expect(up?.senses.map(({ glosses }) => glosses[0])).toContainEqual(
    expect.stringMatching(/^\(after a verb\) on/),
  );
});
