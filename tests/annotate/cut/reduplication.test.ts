import { describe, expect, it } from 'vitest';
import { joinDoubled } from '@/lib/annotate/cut/rules/reduplication';
import { partMeasured } from '@/lib/annotate/cut/rules/two-words';
import { piecesOf, same, show } from './marked';

describe('doubled words', () => {
  const WORDS = new Set(['干净', '开心', '爸妈', '爸爸', '妈妈', '人口', '人人']);
  const join = (marked: string): string => {
    const { pieces, text } = piecesOf(marked);
    return show(
      joinDoubled(pieces, same(text), (word) => WORDS.has(word)),
      text,
    );
  };

  it.each([
    ['洗|得|干|干净|净|了', '洗|得|干干净净|了'],
    ['开开|心心', '开开心心'],
    ['干|干|净|净', '干干净净'],
  ])('%s is joined', (marked, joined) => {
    expect(join(marked)).toBe(joined);
  });

  it.each(['爸爸|妈妈', '人人|口口声声', '不|干|干净', '来来|往往', '#11|干干', ''])(
    '%s stays as it is',
    (marked) => {
      expect(join(marked)).toBe(marked.replace('#', ''));
    },
  );
});

describe('人 after a number and 個', () => {
  const part = (marked: string): string => {
    const { pieces, text } = piecesOf(marked);
    return show(partMeasured(pieces, same(text)), text);
  };

  it.each([
    ['#三百|个人|来|了', '三百|个|人|来|了'],
    ['两|个人', '两|个|人'],
    ['好几|天才|来', '好几|天|才|来'],
    ['这|个人|是|谁', '这|个|人|是|谁'],
  ])('%s is counted', (marked, parted) => {
    expect(part(marked)).toBe(parted);
  });

  it.each(['一|位|天才', '他|个人|认为', '个人|资料', '#三百|名|个人'])(
    '%s is an individual',
    (marked) => {
      expect(part(marked)).toBe(marked.replace('#', ''));
    },
  );
});
