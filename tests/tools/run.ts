import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './command';
import { endToEnd } from './end-to-end';
import { acrossEngines } from './engines';
import { type Tally, tallyPlaywright, tallyVitest } from './tally';

/**
 * `npm test` and `npm run check`: every gate runs even when an earlier one failed, so that one
 * run shows all there is to mend. The last line is for machines: "N passed, N failed".
 */

const reports = mkdtempSync(join(tmpdir(), 'hangjian-test-'));
const failedGates: string[] = [];
const tallies: Tally[] = [];

function title(name: string): void {
  process.stdout.write(`\n── ${name}\n`);
}

function gate(name: string, pass: () => boolean): void {
  title(name);
  if (pass()) return;
  failedGates.push(name);
  console.error(`${name}: failed`);
}

function unitTests(): void {
  title('unit and property tests');
  const report = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  tallies.push(tallyVitest(report, runTool('vitest', ['run', ...reporters])));
}

async function inBrowsers(name: string, run: () => Promise<Tally>): Promise<void> {
  title(name);
  try {
    tallies.push(await run());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failedGates.push(name);
  }
}

async function engineTests(): Promise<Tally> {
  const report = join(reports, 'engines.json');
  return tallyVitest(report, await acrossEngines([], report));
}

async function endToEndTests(): Promise<Tally> {
  const report = join(reports, 'playwright.json');
  return tallyPlaywright(report, await endToEnd([], report));
}

gate('format and lint', () => runTool('biome', ['check', '--error-on-warnings', '.']));
// The engine imports what is compiled from the data files: without it nothing has its types.
gate('dictionary', () => runTool('tsx', ['dictionary/compile.ts']));
gate('types', () => runTool('next', ['typegen']) && runTool('tsc', ['--noEmit']));
gate('dead code', () => runTool('knip', []));
gate('articles', () => runTool('tsx', ['lib/server/cli/articles.ts']));
gate('linear regular expressions', () => runTool('tsx', ['tests/tools/patterns/run.ts']));
unitTests();
if (!process.argv.includes('--no-e2e')) {
  await inBrowsers('three engines', engineTests);
  await inBrowsers('end-to-end tests', endToEndTests);
}
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, failedGates.length);
// Once more at the end: of a long run the beginning may not be kept.
const names = [...failedGates, ...tallies.flatMap((tally) => tally.names)];
if (names.length > 0) console.error(`\nFailed:\n${names.map((name) => `  ${name}`).join('\n')}`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
