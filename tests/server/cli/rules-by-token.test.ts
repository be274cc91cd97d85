import { describe, expect, test } from 'vitest';
import { rulesByToken } from '../../../lib/server/cli/rules-by-token';
import { explain } from '../../../lib/server/explain';

const touched = (sentence: string) => {
  const { text, firings } = explain(sentence);
  return rulesByToken(text, firings);
};
const idsOf = (sentence: string, surface: string): string[] =>
  (touched(sentence).find((token) => token.surface === surface)?.rules ?? []).map(
    ({ id }) => id.split(':')[0] ?? '',
  );

describe('each token with the rules that touched it', () => {
  test('tokens are whole and in order, readings as in the contract', () => {
    const tokens = touched('他從小學琴。');
    expect(tokens.map(({ surface }) => surface).join('')).toBe('他從小學琴。');
    expect(tokens[0]?.reading).toEqual([{ base: 'ta', tone: 1 }]);
    expect(tokens.at(-1)).toEqual({ surface: '。', reading: [], rules: [] });
  });

  test('a cut rule touches the words on both its sides', () => {
    expect(idsOf('他從小學琴。', '從小')).toContain('cuts/torn-across');
    expect(idsOf('他從小學琴。', '他')).not.toContain('cuts/torn-across');
  });

  test('a repair touches the word it repairs', () => {
    expect(idsOf('這是很好的曆練。', '曆練')).toContain('repair/confused');
    expect(idsOf('這是很好的曆練。', '很')).not.toContain('repair/confused');
  });

  test('a rule asked twice about the same is told once', () => {
    for (const { rules } of touched('我的書和你的書都在桌上。')) {
      expect(new Set(rules.map((rule) => JSON.stringify(rule))).size).toBe(rules.length);
    }
  });
});
