import { describe, expect, it } from 'vitest';
import { twoWords } from '@/lib/annotate/cut/rules/two-words';
import { cutBy } from './marked';

describe('人 after a number and 個', () => {
  const part = (marked: string): string => cutBy(twoWords, marked);

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
