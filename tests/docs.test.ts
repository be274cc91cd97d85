import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layersTable } from './tools/layers-table';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const documents = tracked.filter((path) => path.endsWith('.md') && !path.startsWith('articles/'));
/** Made by commands, or told of as what may be there. */
const MADE = /^(?:\.next|node_modules|dictionary\/build|public)\//;
/** A path of the project as prose names it, in backticks. */
const PATH = /`((?:app|lib|dictionary|articles|tests|docs|\.ci|\.github)\/[\w@./[\]-]*)`/g;

/** A module may be named without its ending, as imports do. */
const exists = (path: string): boolean =>
  ['', '.ts', '.tsx'].some((ending) => existsSync(path + ending));

const pathsIn = (text: string): string[] => [...text.matchAll(PATH)].map((match) => match[1] ?? '');

describe('documents', () => {
  it('there are some', () => {
    expect(documents).toContain('docs/architecture.md');
    expect(documents).toContain('CONTRIBUTING.md');
  });

  it.each(documents)('%s names only paths that exist', (document) => {
    const named = pathsIn(readFileSync(document, 'utf8'));
    expect(named.filter((path) => !MADE.test(path) && !exists(path))).toEqual([]);
  });

  it.each(documents)('%s links only to what exists', (document) => {
    const links = readFileSync(document, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g);
    const targets = [...links].map((match) => join(dirname(document), match[1] ?? ''));
    expect(targets.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('the table of layers is the one that is enforced', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    const shown = text.split('<!-- layers -->\n')[1]?.split('\n<!-- /layers -->')[0];
    expect(shown).toBe(layersTable());
  });
});

describe('comments in the code', () => {
  const sources = tracked.filter((path) => /^(?:app|lib|dictionary)\/.*\.tsx?$/.test(path));

  it.each(['docs/', 'dictionary/'])('name only paths of %s that exist', (folder) => {
    const broken = sources.flatMap((source) =>
      pathsIn(readFileSync(source, 'utf8'))
        .filter((path) => path.startsWith(folder) && !MADE.test(path) && !exists(path))
        .map((path) => `${source}: ${path}`),
    );
    expect(broken).toEqual([]);
  });
});
