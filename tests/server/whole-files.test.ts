import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstDamaged, marksOf, replaceFolder, writeWhole } from '@/lib/server/whole-files';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hangjian-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('marks', () => {
  it('hold for files as they were, and no longer once any byte of any differs', () => {
    replaceFolder(join(root, 'a'), [
      ['one', bytes('我們今天')],
      ['two', bytes('x')],
    ]);
    const folder = join(root, 'a');
    const marks = marksOf(folder);
    expect(firstDamaged(folder, marks)).toBeNull();
    const flips = fc.tuple(
      fc.constantFrom('one', 'two'),
      fc.nat(11),
      fc.integer({ min: 1, max: 255 }),
    );
    fc.assert(
      fc.property(flips, ([name, at, flip]) => {
        const good = readFileSync(join(folder, name));
        const bad = Buffer.from(good);
        bad[at % bad.length] = (bad[at % bad.length] ?? 0) ^ flip;
        writeFileSync(join(folder, name), bad);
        const found = firstDamaged(folder, marks);
        writeFileSync(join(folder, name), good);
        return found === name;
      }),
    );
  });

  it('tell a file cut short, an emptied one and a missing one', () => {
    const folder = join(root, 'a');
    replaceFolder(folder, [['one', bytes('long enough')]]);
    const marks = marksOf(folder);
    truncateSync(join(folder, 'one'), 4);
    expect(firstDamaged(folder, marks)).toBe('one');
    truncateSync(join(folder, 'one'), 0);
    expect(firstDamaged(folder, marks)).toBe('one');
    rmSync(join(folder, 'one'));
    expect(firstDamaged(folder, marks)).toBe('one');
  });

  it('leave out what is not to be looked at, and links', () => {
    writeFileSync(join(root, 'kept'), '1');
    writeFileSync(join(root, 'left'), '1');
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    expect(Object.keys(marksOf(root, new Set(['left'])))).toEqual(['kept']);
  });
});

describe('a folder is replaced', () => {
  it('whole, and nothing else is left beside it', () => {
    const folder = join(root, 'a');
    replaceFolder(folder, [['old', bytes('1')]]);
    replaceFolder(folder, [['new', bytes('2')]]);
    expect(readdirSync(folder)).toEqual(['new']);
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('not at all when a file cannot be written', () => {
    const folder = join(root, 'a');
    replaceFolder(folder, [['old', bytes('1')]]);
    function* full(): Iterable<readonly [string, Uint8Array]> {
      yield ['new', bytes('2')];
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    }
    expect(() => replaceFolder(folder, full())).toThrow('no space');
    expect(readdirSync(folder)).toEqual(['old']);
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('by old or new, or none for a moment, never by half, whenever the process is killed', async () => {
    const folder = join(root, 'a');
    const code = `
      import { replaceFolder } from './lib/server/whole-files.ts';
      for (let round = 0; ; round += 1) {
        const text = new TextEncoder().encode(String(round).repeat(20_000));
        replaceFolder(${JSON.stringify(folder)}, [['one', text], ['two', text]]);
        if (round === 0) process.stdout.write('begun');
      }`;
    for (const after of [3, 11, 26]) {
      const args = ['--import', 'tsx', '--input-type=module', '-e', code];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill('SIGKILL');
      await once(child, 'exit');
      if (!readdirSync(root).includes('a')) continue;
      expect(readdirSync(folder)).toEqual(['one', 'two']);
      expect(readFileSync(join(folder, 'one'))).toEqual(readFileSync(join(folder, 'two')));
    }
  });
});

describe('a file is written', () => {
  it('over the old one, and nothing is left beside it', () => {
    writeWhole(join(root, 'mark'), 'old');
    writeWhole(join(root, 'mark'), 'new');
    expect(readFileSync(join(root, 'mark'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['mark']);
  });

  it('not at all where that fails', () => {
    expect(() => writeWhole(join(root, 'no', 'mark'), 'new')).toThrow('ENOENT');
    expect(readdirSync(root)).toEqual([]);
  });
});
