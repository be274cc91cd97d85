import { describe, expect, it } from 'vitest';
import { directionComplement } from '@/lib/annotate/cut/rules/direction-complement';
import { cutBy, verbs } from './marked';

const VERBS = verbs('坐下', '拿出', '挤出', '想起');
const join = (marked: string): string => cutBy(directionComplement, marked, VERBS);

describe('a verb and where it goes', () => {
  it.each([
    ['他|坐下|来|喝|茶', '他|坐|下来|喝|茶'],
    ['拿出|去|晒', '拿|出去|晒'],
    ['想起|来|了', '想|起来|了'],
  ])('%s', (marked, joined) => {
    expect(join(marked)).toBe(joined);
  });

  it.each(['拿出|去年|的|书', '一起|去', '坐|下来', '坐下|喝|茶', '来|坐下'])(
    '%s stays',
    (marked) => {
      expect(join(marked)).toBe(marked);
    },
  );
});
