import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from './tools/module-graph';
import { type Pattern, patternsIn } from './tools/patterns/sources';

/**
 * JavaScriptCore, that is every browser of iOS, looks behind by UTF-16 units even where an
 * expression has the flag u: `(?<!\p{Extended_Pictographic})` is true after 👩. Pages then read a
 * text otherwise than the server did.
 */
const ROOMS = ['app', 'lib/domain', 'lib/text', 'lib/reader', 'lib/study', 'lib/exporting'];

const looksBehindByCharacter = ({ source, flags }: Pattern): boolean =>
  /\(\?<[=!]/.test(source) && /[uv]/.test(flags);

describe('expressions that browsers run', () => {
  it('do not look behind by whole characters', () => {
    const paths = ROOMS.flatMap((room) => sourcesBelow(room, process.cwd()));
    const sources = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    expect(sources.length).toBeGreaterThan(200);
    const looking = sources.filter(({ text }) => /\(\?<[=!]/.test(text));
    const patterns = looking.flatMap(({ path, text }) => patternsIn(path, text).literals);
    expect(patterns.filter(looksBehindByCharacter)).toEqual([]);
  });
});
