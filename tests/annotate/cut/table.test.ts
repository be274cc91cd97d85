import { describe, expect, it } from 'vitest';
import { applyCutRules, CUT_RULES, CUT_RULES_AFTER_NAMES } from '@/lib/annotate/cut/rules/table';
import { traced } from '@/lib/annotate/language/trace';
import { headwords, paragraphOf, show, verbs } from './marked';

const ENTRIES = [...verbs('坐下', '看'), ...headwords('油条', 'T恤', '干净')];
const cut = (marked: string): string => {
  const paragraph = paragraphOf(marked, ENTRIES);
  return show(applyCutRules(CUT_RULES, paragraph), paragraph.text);
};

describe('the cut rules in their order', () => {
  it('each sees what the one before left', () => {
    expect(cut('他|从|小学|琴|坐下|来|加油|条')).toBe('他|从小|学琴|坐|下来|加|油条');
  });

  it('keep the very list where there is nothing to mend', () => {
    const paragraph = paragraphOf('我|愛|書', ENTRIES);
    expect(applyCutRules(CUT_RULES, paragraph)).toBe(paragraph.pieces);
  });

  it('have a name each', () => {
    const names = [...CUT_RULES, ...CUT_RULES_AFTER_NAMES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say what they cut when somebody asks', () => {
    const paragraph = paragraphOf('坐下|来', ENTRIES);
    const { firings } = traced(() => applyCutRules(CUT_RULES, paragraph));
    const ofTable = firings.filter(({ rule }) => rule.endsWith('cut/rules/table.ts'));
    expect(ofTable.map(({ what }) => what)).toEqual(['direction-complement: 坐|下来']);
  });
});
