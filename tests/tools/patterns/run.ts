import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { faultOf } from '../../../dictionary/compiler/linear';
import { projectPatterns } from './project';
import type { Pattern } from './sources';

/**
 * Gate of `npm run check`: every regular expression of the project takes linear time on every
 * text. There is no list of exceptions: one that cannot be shown to be linear is rewritten.
 */

const ROOTS = ['app', 'lib', 'dictionary', 'proxy.ts'];

/** Pages need a browser, commands and workers start as they load; none of them makes tables. */
const loads = (path: string): boolean =>
  path.startsWith('lib/') && !path.startsWith('lib/server/') && !path.endsWith('.worker.ts');

/** Expressions once found linear are so for ever, as long as the checkers are the same. */
const CACHE = 'node_modules/.cache/hangjian/linear-patterns.json';

const require = createRequire(import.meta.url);
const versionOf = (name: string): string =>
  (require(`${name}/package.json`) as { version: string }).version;
const checkers = ['recheck', 'scslre'].map((name) => `${name} ${versionOf(name)}`).join(', ');

const keyOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${checkers}\n${flags}\n${source}`).digest('hex');

function readCache(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(CACHE, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

const { patterns, unseen } = await projectPatterns(process.cwd(), ROOTS, loads);
const linear = readCache();
const different = new Map(patterns.map((pattern) => [keyOf(pattern), pattern]));
const faults = [...unseen];
for (const [key, pattern] of different) {
  const fault = linear.has(key) ? null : faultOf(pattern);
  if (fault === null) linear.add(key);
  else {
    const sites = patterns.filter((other) => keyOf(other) === key).map(({ site }) => site);
    faults.push(`${sites.join(', ')}: ${fault}\n  /${pattern.source}/${pattern.flags}`);
  }
}
mkdirSync('node_modules/.cache/hangjian', { recursive: true });
writeFileSync(CACHE, JSON.stringify([...linear].filter((key) => different.has(key))));

for (const fault of faults) console.error(fault);
process.stdout.write(
  `${different.size} different regular expressions, ${faults.length} that may take more than linear time\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
