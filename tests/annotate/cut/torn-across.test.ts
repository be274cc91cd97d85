import { describe, expect, it } from 'vitest';
import { tornAcross } from '@/lib/annotate/cut/rules/torn-across';
import { cutBy } from './marked';

describe('a stretch that is cut across', () => {
  it.each([
    ['他|一|路跑|去|了', '他|一路|跑|去|了'],
    ['从|小学|琴', '从小|学琴'],
    ['一|审判决|了', '一审|判决|了'],
  ])('%s', (marked, cut) => {
    expect(cutBy(tornAcross, marked)).toBe(cut);
  });

  it.each([
    ['一路|跑', 'cut so already'],
    ['第一|路跑|赛', 'begins inside a word'],
    ['一|路跑步', 'ends inside a word'],
    ['#一|路跑', 'a number in it'],
  ])('%s stays: %s', (marked) => {
    expect(cutBy(tornAcross, marked)).toBe(marked.replace('#', ''));
  });
});
