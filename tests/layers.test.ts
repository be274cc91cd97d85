import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { barrels, violations } from './tools/layers';
import { findCycle, parseModule, readModules } from './tools/module-graph';
import { crowdedFolders, isCode, linesOf, longFunctions, MOST, trackedFiles } from './tools/sizes';

const modules = readModules(['app', 'lib', 'dictionary', 'proxy.ts']);

describe('the one-way house', () => {
  test('there are modules to look at', () => {
    expect(modules.length).toBeGreaterThan(10);
  });

  test('every import goes the way the table allows', () => {
    expect(violations(modules)).toEqual([]);
  });

  test('no import cycle', () => {
    expect(findCycle(modules)).toBeNull();
  });

  test('no barrels', () => {
    expect(barrels(modules)).toEqual([]);
  });
});

describe('a house whose rooms one can see at a glance', () => {
  const files = trackedFiles();
  const code = files.filter(isCode).map((path) => ({ path, source: readFileSync(path, 'utf8') }));

  test(`at most ${MOST.filesInFolder} files in a folder`, () => {
    expect(crowdedFolders(files)).toEqual([]);
  });

  test(`no file over ${MOST.linesInFile} lines`, () => {
    const long = code.filter(({ source }) => linesOf(source) > MOST.linesInFile);
    expect(long.map(({ path, source }) => `${path}: ${linesOf(source)}`)).toEqual([]);
  });

  test(`no function over ${MOST.linesInFunction} lines`, () => {
    const scripts = code.filter(({ path }) => !path.endsWith('.css'));
    expect(scripts.flatMap(({ path, source }) => longFunctions(path, source))).toEqual([]);
  });
});

describe('what the rules catch', () => {
  const wrong = (path: string, source: string) => violations([parseModule(path, source)]);

  test('an import against the stream, in every way of writing one', () => {
    expect(wrong('lib/domain/span.ts', `import { a } from '../text/runs';`)).toHaveLength(1);
    expect(wrong('lib/domain/span.ts', `import type { A } from '@/lib/text/runs';`)).toHaveLength(
      1,
    );
    expect(wrong('lib/domain/span.ts', `type A = import('../text/runs').A;`)).toHaveLength(1);
    expect(wrong('lib/domain/span.ts', `const a = await import('../text/runs');`)).toHaveLength(1);
    expect(wrong('lib/server/engine.ts', `import '../study/review';`)).toHaveLength(1);
    expect(wrong('lib/annotate/script/align.ts', `import '../../app/page';`)).toHaveLength(1);
    expect(wrong('app/page.tsx', `import '../tests/tools/port';`)).toHaveLength(1);
  });

  test('a package where it does not belong', () => {
    expect(wrong('lib/annotate/script/align.ts', `import 'nodejieba';`)).toHaveLength(1);
    expect(wrong('lib/text/runs.ts', `import { readFileSync } from 'node:fs';`)).toHaveLength(1);
    expect(wrong('lib/reader/position.ts', `import { useState } from 'react';`)).toHaveLength(1);
  });

  test('storage behind its interface', () => {
    expect(wrong('lib/study/review/review.ts', `import '../../storage/storage';`)).toEqual([]);
    expect(wrong('lib/study/review/review.ts', `import '../../storage/open';`)).toHaveLength(1);
  });

  test('what is allowed', () => {
    expect(wrong('lib/annotate/script/align.ts', `import '../domain/span';`)).toEqual([]);
    expect(wrong('lib/server/cut.ts', `import 'node:fs'; import 'nodejieba';`)).toEqual([]);
    expect(wrong('app/layout.tsx', `import './styles/paper.css';`)).toEqual([]);
  });

  test('a folder nobody planned', () => {
    expect(wrong('lib/utils/misc.ts', '')).toEqual(['lib/utils/misc.ts: belongs to no layer']);
  });

  test('barrels and cycles', () => {
    expect(barrels([parseModule('lib/text/index.ts', `export * from './runs';`)])).toHaveLength(1);
    const cycle = findCycle([
      parseModule('lib/text/a.ts', `import './b';`),
      parseModule('lib/text/b.ts', `import type { A } from './a';`),
    ]);
    expect(cycle).toEqual(['lib/text/a', 'lib/text/b', 'lib/text/a']);
  });

  test('a folder with a file too many, but not the root', () => {
    const named = (folder: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${folder}${index}.ts`);
    expect(crowdedFolders(named('lib/a/', 20))).toEqual([]);
    expect(crowdedFolders(named('lib/a/', 21))).toEqual(['lib/a: 21']);
    expect(crowdedFolders([...named('lib/a/', 15), ...named('lib/a/b/', 15)])).toEqual([]);
    expect(crowdedFolders(named('', 30))).toEqual([]);
  });

  test('a long function, in every way of writing one, but not a chapter of tests', () => {
    const long = (before: string, after: string) =>
      longFunctions('a.ts', `${before}\n${'one();\n'.repeat(59)}${after}`);
    expect(long('function a() {', '}')).toEqual(['a.ts:1: 61']);
    expect(long('const a = () => {', '};')).toEqual(['a.ts:1: 61']);
    expect(long('const a = { b() {', '} };')).toEqual(['a.ts:1: 61']);
    expect(long('class A { get b() {', '} }')).toEqual(['a.ts:1: 61']);
    expect(long('list.map((a) => {', '});')).toEqual(['a.ts:1: 61']);
    expect(long("describe('a', () => {", '});')).toEqual([]);
    expect(long("test.each([1])('a', () => {", '});')).toEqual([]);
    expect(longFunctions('a.ts', `function a() {\n${'one();\n'.repeat(58)}}`)).toEqual([]);
  });
});
