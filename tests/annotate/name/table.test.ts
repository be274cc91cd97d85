import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNames } from '@/lib/annotate/name/find-names';
import { NAME_RULES } from '@/lib/annotate/name/table';
import { marked } from './marked';

const WORD = fc.constantFrom(
  ...'王志敏李林小明阿德科技公司老师《》、，·特拉斯说',
  '老师',
  '科技',
  'B+',
  '(',
  ')',
);
const tools = { has: (word: string) => word.length === 2, frequency: () => 900 };
const SEARCH = fc.array(WORD, { minLength: 1, maxLength: 20 }).map((words) => ({
  ...marked(words.join('|')),
  known: new Map([['志敏', { type: 'person' as const }]]),
}));

it('names every rule by itself', () => {
  const names = NAME_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('every rule proposes stretches of the text, each with evidence for it', () => {
  fc.assert(
    fc.property(SEARCH, (search) => {
      for (const rule of NAME_RULES) {
        for (const { start, end, gain } of rule.propose(search, tools)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(search.text.length);
          expect(gain).toBeGreaterThan(0);
        }
      }
    }),
  );
});

it('of names that overlap one stands, and none has more evidence', () => {
  fc.assert(
    fc.property(SEARCH, (search) => {
      const names = findNames(search, search.known, tools);
      for (const [at, { start }] of names.entries()) {
        expect(start).toBeGreaterThanOrEqual(names[at - 1]?.end ?? 0);
      }
      const proposed = NAME_RULES.flatMap((rule) => rule.propose(search, tools));
      const best = proposed.reduce((most, { gain }) => Math.max(most, gain), 0);
      const surest = proposed.filter(({ gain }) => gain === best);
      if (surest.length > 0) {
        const stands = surest.some(({ start, end }) =>
          names.some((name) => name.start === start && name.end === end),
        );
        expect(stands).toBe(true);
      }
    }),
  );
});
