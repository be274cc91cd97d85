import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { faultOf } from '../dictionary/compiler/linear';
import { TOOLS } from './tools/command';
import { patternsIn } from './tools/patterns/sources';

/** Milliseconds: some try hostile texts, some start a Node of their own, on a busy machine. */
const PATIENT = 300_000;

const faultIn = ({ source, flags }: RegExp): string | null => faultOf({ source, flags });

describe('which expressions the checker lets through', () => {
  test.each([
    ['a repetition inside a repetition', /^[A-Za-z]+(?:-?[A-Za-z]+)*\d$/],
    ['two ways to read each character', /^(?:a|a)+$/],
    ['words and blanks that may be missing', /^(?:\w+\s?)*:$/],
  ])(
    'exponential: %s',
    (_, expression) => {
      expect(faultIn(expression)).toMatch(/exponential/);
    },
    PATIENT,
  );

  test.each([
    ['blanks at the end of a text, sought from each blank', /\s+$/],
    ['digits before a letter, sought from each digit', /\d+x/g],
    ['two repetitions of the same, one after the other', /^a*a*b/],
    ['a bracket never closed, sought from each bracket', /\([^)]*\)/],
    ['a match that is short and a search that goes on', /[a-z]+\d|\S/g],
    ['a look ahead from each digit to the end of the digits', /^\d+(?![\d,]*\d)/],
  ])(
    'quadratic: %s',
    (_, expression) => {
      expect(faultIn(expression)).toMatch(/quadratic|2nd degree polynomial/);
    },
    PATIENT,
  );

  test.each([
    ['a repetition parted by a sign', /^[A-Za-z]+(?:-[A-Za-z]+)*-?\d+$/],
    ['blanks sought from the first of them', /(?<!\s)\s+$/],
    ['a bracket that holds no bracket', /\([^()]*\)/],
    ['classes of Unicode', /^\p{Script=Latin}+\p{M}*$/u],
  ])(
    'linear: %s',
    (_, expression) => {
      expect(faultIn(expression)).toBeNull();
    },
    PATIENT,
  );
});

describe('which expressions the checker sees', () => {
  test('literals, with the line they stand in', () => {
    const { literals } = patternsIn('lib/a.ts', 'const a = 1;\nconst b = /a\\/b[/]/giu;');
    expect(literals).toEqual([{ site: 'lib/a.ts:2', source: 'a\\/b[/]', flags: 'giu' }]);
  });

  test('literals between tags, and none in comments, strings or divisions', () => {
    const source =
      'const a = <p title={/b/.source}>{/c/.source} /d/</p>; // /e/\n"/f/"; g / h / i;';
    const { literals } = patternsIn('app/a.tsx', source);
    expect(literals.map((literal) => literal.source)).toEqual(['b', 'c']);
  });

  test.each(['new RegExp(a)', 'RegExp(a, "g")', 'new globalThis.RegExp(a)'])('%s', (source) => {
    expect(patternsIn('lib/a.ts', source).constructions).toEqual(['lib/a.ts:1']);
  });

  test.each(['a.match("b+")', 'a.matchAll(`b`)', 'a.search("b" )'])('%s', (source) => {
    expect(patternsIn('lib/a.ts', source).hidden).toEqual(['lib/a.ts:1']);
  });
});

describe('the gate', () => {
  const root = mkdtempSync(join(tmpdir(), 'hangjian-patterns-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Runs the gate of `npm run check` over a project of these files. */
  function gate(files: Readonly<Record<string, string>>): { passes: boolean; told: string } {
    rmSync(join(root, 'lib'), { recursive: true, force: true });
    mkdirSync(join(root, 'lib'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    for (const [name, source] of Object.entries(files)) {
      writeFileSync(join(root, 'lib', name), source);
    }
    const args = [resolve(TOOLS.tsx), resolve('tests/tools/patterns/run.ts')];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    return { passes: status === 0, told: stderr };
  }

  test(
    'passes a project whose expressions are linear',
    () => {
      const files = { 'a.ts': 'export const A = /a+b/y;\nexport const B = new RegExp("^c+");' };
      expect(gate(files)).toEqual({ passes: true, told: '' });
    },
    PATIENT,
  );

  test(
    'names a literal and an expression put together of parts',
    () => {
      const { passes, told } = gate({
        'literal.ts': 'export const A =\n  /^(a+)+$/;',
        'parts.ts': `const WORD = '[a-z]+';\nexport const B = new RegExp(\`^(?:\${WORD}-?)*$\`);`,
      });
      expect(passes).toBe(false);
      expect(told).toContain('lib/literal.ts:2: exponential');
      expect(told).toContain('lib/parts.ts:2: exponential');
    },
    PATIENT,
  );

  test(
    'names the line of a function that a table of another module calls',
    () => {
      const { told } = gate({
        'make.ts': `export const sideOf = (words: string) =>\n  new RegExp('(?:' + words + ')+$');`,
        'table.ts': `import { sideOf } from './make';\nexport const SIDES = [sideOf(' '), sideOf('b')];`,
      });
      expect(told).toContain('lib/make.ts:2: quadratic');
    },
    PATIENT,
  );

  test(
    'refuses what it cannot see: made at a call, or from a string',
    () => {
      const { passes, told } = gate({
        'late.ts': 'export const late = (text: string) => new RegExp(text);',
        'text.ts': `export const found = (text: string) => text.match('(a+)+$');`,
      });
      expect(passes).toBe(false);
      expect(told).toContain('lib/late.ts:1: is made only later');
      expect(told).toContain('lib/text.ts:1: a string becomes a regular expression');
    },
    PATIENT,
  );
});
