import { describe, expect, test } from 'vitest';
import { barrels, violations } from './tools/layers';
import { findCycle, parseModule, readModules } from './tools/module-graph';

const modules = readModules(['app', 'lib', 'dictionary', 'proxy.ts']);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

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

  test('files stay small', () => {
    const sizes = modules.map(({ lines }) => lines);
    expect(median(sizes)).toBeLessThan(80);
    const large = modules.filter(({ lines }) => lines > 250);
    expect(large.length, large.map(({ path }) => path).join(' ')).toBeLessThanOrEqual(
      modules.length * 0.05,
    );
    expect(modules.filter(({ lines }) => lines > 350).map(({ path }) => path)).toEqual([]);
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
});
