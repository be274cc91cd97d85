import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildDue, markBuild } from '@/lib/server/cli/build';

let root: string;
const inBuild = (path: string) => join(root, '.next', path);

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  root = mkdtempSync(join(tmpdir(), 'hangjian-build-'));
  mkdirSync(inBuild('server'), { recursive: true });
  mkdirSync(inBuild('cache'));
  writeFileSync(inBuild('BUILD_ID'), 'one');
  writeFileSync(inBuild('server/page.js'), 'export const page = 1;');
  writeFileSync(inBuild('cache/old'), '1');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

describe('whether to build', () => {
  it('not while what stands there is whole and made from the same', () => {
    markBuild(root, 'sources');
    expect(buildDue(root, 'sources')).toBeNull();
    writeFileSync(inBuild('cache/old'), '2');
    writeFileSync(inBuild('trace'), 'of the next build');
    expect(buildDue(root, 'sources')).toBeNull();
  });

  it('after a build that never came to its end', () => {
    expect(buildDue(root, 'sources')).toBe('new');
  });

  it('once the sources changed', () => {
    markBuild(root, 'sources');
    expect(buildDue(root, 'other sources')).toBe('changed');
  });

  it.each<[string, () => void]>([
    ['flipped', () => writeFileSync(inBuild('server/page.js'), 'export const page = 2;')],
    ['cut short', () => writeFileSync(inBuild('server/page.js'), 'export')],
    ['gone', () => rmSync(inBuild('BUILD_ID'))],
    ['gone with its folder', () => rmSync(inBuild('server'), { recursive: true })],
  ])('once a file is %s', (_, damage) => {
    markBuild(root, 'sources');
    damage();
    expect(buildDue(root, 'sources')).toBe('damaged');
  });

  it('where its mark is broken', () => {
    markBuild(root, 'sources');
    const mark = inBuild('hangjian-build.json');
    writeFileSync(mark, readFileSync(mark).subarray(0, 40));
    expect(buildDue(root, 'sources')).toBe('new');
    writeFileSync(mark, 'null');
    expect(buildDue(root, 'sources')).toBe('new');
  });
});
