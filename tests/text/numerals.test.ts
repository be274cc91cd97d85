import { expect, it } from 'vitest';
import { DIGITS, NUMERALS, PLAIN_DIGITS, TWOS, unitValue, ZEROS } from '@/lib/text/numerals';

it('multiplies units', () => {
  expect(unitValue('')).toBe(1);
  expect(unitValue('千萬')).toBe(10_000_000);
  expect(unitValue('仟万')).toBe(10_000_000);
  expect(unitValue('百亿')).toBe(10_000_000_000);
  expect(unitValue('兆')).toBe(1_000_000_000_000);
});

it('has every nought, both twos, both scripts and the financial forms among the digits', () => {
  for (const digit of '零〇○兩两貳贰陸陆一九') expect(DIGITS).toContain(digit);
  for (const zero of ZEROS) expect(PLAIN_DIGITS).toContain(zero);
  for (const two of TWOS) expect(PLAIN_DIGITS).not.toContain(two);
});

it('has each character once', () => {
  expect(new Set(NUMERALS).size).toBe([...NUMERALS].length);
});
