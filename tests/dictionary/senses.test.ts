import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSenseOrder, senseFaults } from '@/dictionary/compiler/senses';
import { parseEntry } from '@/lib/lexicon/cedict';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function dictionary(order: string, taiwanFirst = '# none'): string {
  const root = mkdtempSync(join(tmpdir(), 'hangjian-senses-'));
  folders.push(root);
  mkdirSync(join(root, 'senses'));
  writeFileSync(join(root, 'senses/order.txt'), order);
  writeFileSync(join(root, 'senses/taiwan-first.txt'), taiwanFirst);
  return root;
}

const ENTRIES = [
  ['被', 'bei4', ['quilt', 'used to indicate passive voice']],
  ['一直', 'yi1 zhi2', ['straight (in a straight line)', 'continuously']],
  ['土豆', 'tu3 dou4', ['potato', '(Tw) peanut']],
].map(([traditional, pinyin, definitions]) =>
  parseEntry({
    traditional: traditional as string,
    simplified: traditional as string,
    pinyin: pinyin as string,
    definitions: definitions as string[],
    classifiers: [],
  }),
);

const faults = (order: string, taiwanFirst?: string) =>
  senseFaults(dictionary(order, taiwanFirst), ENTRIES).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

describe('the order of senses', () => {
  it('is read by headword and pinyin', () => {
    const order = readSenseOrder(
      dictionary('# ours\n一直 yi1 zhi2: continuously; straight\n', '# ours\n土豆\n'),
    );
    expect(order.beginnings.get('一直 yi1 zhi2')).toEqual(['continuously', 'straight']);
    expect([...order.taiwanFirst]).toEqual(['土豆']);
  });

  it('is in order where every row does something', () => {
    expect(faults('被 bei4: used to\n一直 yi1 zhi2: continuously; straight', '土豆')).toEqual([]);
  });

  it.each([
    ['an unknown word', '袚 bo1: to', 'senses/order:1 袚 bo1 is no entry'],
    ['another reading', '# ours\n被 pi1: quilt', 'senses/order:2 被 pi1 is no entry'],
    ['a sense there is not', '被 bei4: used to; by', 'senses/order:1 no sense begins by'],
    ['a sense named before', '被 bei4: quilt; quil', 'senses/order:1 no sense begins quil'],
    ['a row twice', '被 bei4: quilt\n被 bei4: quilt', 'senses/order:2 被 bei4 stands here twice'],
  ])('%s is refused with its line', (_, order, fault) => expect(faults(order)).toEqual([fault]));

  it('a word without a sense of Taiwan’s is refused', () => {
    expect(faults('', '土豆 被')).toEqual(["senses/taiwan-first:1 被 has no sense of Taiwan's"]);
  });
});
