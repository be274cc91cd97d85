import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitRuns } from '../../../lib/reader/text/vertical-digits';

const shown = (number: string): string =>
  digitRuns(number)
    .map(({ text, combined }) => (combined ? `[${text}]` : text))
    .join('');

test.each([
  ['11', '[11]'],
  ['7', '[7]'],
  ['13萬', '[13]萬'],
  ['2026年3月15日', '2026年[3]月[15]日'],
  ['第3', '第[3]'],
  ['4,856', '4,856'],
  ['3.14', '3.14'],
  ['9:30', '9:30'],
  ['02-2345-6789', '02-2345-6789'],
  ['128', '128'],
  ['三十', '三十'],
])('%s', (number, wanted) => {
  expect(shown(number)).toBe(wanted);
});

test('nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'12年月.,:-a萬') }), (number) => {
      expect(
        digitRuns(number)
          .map(({ text }) => text)
          .join(''),
      ).toBe(number);
    }),
  );
});
