import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareFolder } from '@/lib/server/cli/export-folder';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hangjian-export-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a folder that is not there is made, below others that are not', () => {
  const folder = join(home, 'www', 'reader');
  prepareFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test('an earlier export is emptied', () => {
  const folder = join(home, 'export');
  prepareFolder(folder);
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'about', 'index.html'), 'old');
  prepareFolder(folder);
  expect(readdirSync(folder)).toEqual(['.hangjian-export']);
});

test('an empty folder is taken', () => {
  prepareFolder(home);
  expect(readdirSync(home)).toEqual(['.hangjian-export']);
});

test('a folder with anything else in it is refused, and stays as it is', () => {
  writeFileSync(join(home, 'thesis.txt'), 'years of work');
  expect(() => prepareFolder(home)).toThrow('There is something in');
  expect(readdirSync(home)).toEqual(['thesis.txt']);
});
