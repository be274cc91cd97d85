import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pattern } from './sources';

/** A stack line: `at sideOf (/work/lib/a.ts:16:3)`, `at file:///work/lib/a.ts:16:3`. */
const PLACE = /(file:\/\/[^()]+|\/[^()]+|[A-Za-z]:\\[^()]+):(\d+):\d+\)?$/;

function siteOf(stack: string | undefined, root: string): string | null {
  // The first line is the error's, the second this module's, the third who called `RegExp`.
  const line = stack
    ?.split('\n')
    .find((text) => text.includes('    at ') && !/patterns.watch/.test(text));
  const [, place = '', number] = PLACE.exec(line ?? '') ?? [];
  if (!place) return null;
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  return `${relative(root, path).replaceAll('\\', '/')}:${number}`;
}

/**
 * Calls `task` and gives every regular expression that `RegExp` made meanwhile, with the line
 * that asked for it. Literals do not call `RegExp` and are not among them.
 * @param root the folder that sites are told from.
 */
export async function constructedDuring(
  root: string,
  task: () => Promise<unknown>,
): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const original = globalThis.RegExp;
  const record = (pattern: RegExp): RegExp => {
    const site = siteOf(new Error('here').stack, root);
    if (site) made.push({ site, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, self) => record(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) => record(Reflect.apply(target, self, args) as RegExp),
  });
  process.setSourceMapsEnabled(true);
  try {
    await task();
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}
