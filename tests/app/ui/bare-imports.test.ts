import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareImports } from '../../tools/bare-imports';
import { sourcesBelow } from '../../tools/module-graph';

describe('code that a page loads late', () => {
  const sources = sourcesBelow('app');

  it('there is some', () =>
    expect(
      sources.filter((path) => readFileSync(path, 'utf8').includes('import(')).length,
    ).toBeGreaterThan(5));

  it('comes in a way that keeps the page when it does not come', () => {
    expect(sources.flatMap((path) => bareImports(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('what the rule catches', () => {
  it.each([
    ['a part of its own', `const Sheet = dynamic(() => import('./sheet'), { ssr: false });`],
    ['React’s own', `const Sheet = lazy(() => import('./sheet'));`],
    ['a bare promise', `import('./code').then((code) => code.run());`],
    ['one waited for', `const { run } = await import('./code');`],
  ])('%s', (_, source) => expect(bareImports('a.tsx', source)).not.toEqual([]));

  it.each([
    ['a part', `const Sheet = lazyPart(() => import('./sheet'));`],
    ['one in the background', `const Sheet = backgroundPart(() => import('./sheet'), Missing);`],
    ['a command', `const code = await loadOrTell(() => import('./code'));`],
    ['a face', `lazyFace(dynamic(() => import('./kai')), () => import('./kai'));`],
    ['the server’s', `serverPart(dynamic(() => import('./head')), () => import('./head'));`],
    ['rare characters of a face', `wholeFace(Kai, () => import('./kai.css?rare'));`],
    ['a type', `type Code = typeof import('./code');`],
  ])('not %s', (_, source) => expect(bareImports('a.tsx', source)).toEqual([]));
});
