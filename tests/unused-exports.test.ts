import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isCode, trackedFiles } from './tools/sizes';
import { unusedExports } from './tools/unused-exports';

/** What Next asks for by name. */
const ASKED_BY_NEXT = /^(?:app\/(?!_components)|proxy)/;

/** What stays although only tests ask for it. */
const STAYS = [
  // The kinds a character may have stand in a data file; this is what the model makes of them.
  'lib/annotate/readings/features.ts: kindOf',
  // The contract's form of a whole text; the server and the scripts write it line by line.
  'lib/annotate/token/contract.ts: toContract',
  // What a card's answers come to: tests hold every card to it.
  'lib/study/review/replay.ts: replayed',
];

it('nothing is given out that only tests use', () => {
  const sources = trackedFiles()
    .filter((path) => isCode(path) && !path.endsWith('.css') && !path.startsWith('tests/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const unused = unusedExports(sources).filter((line) => !ASKED_BY_NEXT.test(line));
  expect(unused).toEqual(STAYS);
});

it.each([
  ['a function nobody imports', 'export function a() {}', '', ['lib/a.ts: a']],
  ['a constant nobody imports', 'export const a = 1;', '', ['lib/a.ts: a']],
  ['one that is imported', 'export const a = 1;', `import { a } from './a';`, []],
  ['one under another name', 'export const a = 1;', `import { a as c } from '@/lib/a';`, []],
  ['one of a module loaded late', 'export const a = 1;', `await import('./a');`, []],
  ['one its own module uses', 'export const a = 1;\nconst c = a;', '', []],
  ['a type', 'export interface A {}', '', []],
])('finds, or leaves alone, %s', (_, text, other, found) => {
  const sources = [
    { path: 'lib/a.ts', text },
    { path: 'lib/b.ts', text: other },
  ];
  expect(unusedExports(sources)).toEqual(found);
});
