import { join } from 'node:path';
import { expect, it } from 'vitest';
import { classesOfSense, readEnglish } from '@/dictionary/compiler/gloss-class';

const english = readEnglish(join(process.cwd(), 'dictionary'));

const classOf = (text: string, labels: readonly string[] = []): string =>
  classesOfSense({ glosses: text.split('; '), labels, references: [] }, false, english).join('');

it.each([
  ['to eat; to consume', 'v'],
  ['to the left', 'd'],
  ['table (for listing)', 'n'],
  ['member of a committee', 'n'],
  ['happy', 'a'],
  ['full of energy', 'a'],
  ['political', 'a'],
  ['slowly', 'd'],
  ['in advance', 'd'],
  ['family', 'n'],
  ['toward; in the direction of', 'p'],
  ['although', 'c'],
  ['should; ought to', 'u'],
  ['each', 't'],
  ['everyone', 'r'],
  ['seven', 'm'],
  ['classifier for flat objects', 'q'],
  ['(verb complement indicating completion)', 'y'],
  ['(modal particle for emphasis)', 'k'],
  ['(noun suffix) on; above', 's'],
])('“%s” is a gloss of the class %s', (gloss, wanted) => {
  expect(classOf(gloss)).toBe(wanted);
});

it('takes the class that most glosses of a sense have', () => {
  expect(classOf('to love; to be fond of; love')).toBe('v');
});

it('takes both where they are as many', () => {
  expect(classOf('to recruit; recruitment')).toBe('vn');
});

it('takes labels and capitals for names', () => {
  expect(classOf('surname Huang', ['surname'])).toBe('N');
  expect(
    classesOfSense({ glosses: ['Taipei'], labels: [], references: [] }, true, english),
  ).toEqual(['N']);
});
