import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classSelectors } from './tools/class-selectors';
import { sourcesBelow } from './tools/module-graph';

describe('what end-to-end tests look for', () => {
  const sources = sourcesBelow('tests/e2e');

  it('there are some', () => expect(sources.length).toBeGreaterThan(40));

  it('has a role, a label, a text or a data attribute: no class', () => {
    expect(sources.flatMap((path) => classSelectors(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('what the rule catches', () => {
  const told = (source: string) => classSelectors('a.ts', source);

  it.each([
    ['a locator', `page.locator('.panel')`],
    ['one below another', `panel(page).locator('main .text > .p').first()`],
    ['one with an attribute', `page.locator('.w[data-b]')`],
    ['of an element', `document.querySelector('h1.title')`],
    ['among several', `node.closest('p, .p')`],
    ['in a template', 'page.locator(`.notes [data-note="name"]`)'],
    ['under a name', `const FOCUSED = '.w:focus';`],
    ['in an option', `check(page, { only: '.panel' })`],
  ])('%s', (_, source) => expect(told(source)).toHaveLength(1));

  it.each([
    ['an attribute', `page.locator('main [data-offset="0"]')`],
    ['a dot in a value', `page.locator('link[href="/a.css"]')`],
    ['a text', `page.getByText('one. two')`],
    ['an address', `page.goto('/read/a.b')`],
    ['a file', `const FILE = 'backup.json';`],
  ])('but not %s', (_, source) => expect(told(source)).toEqual([]));
});
