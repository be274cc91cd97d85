import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  logError,
  logEvent,
  logForm,
  logLine,
  logQuietly,
  logWhatIsPrinted,
} from '@/lib/server/http/log';
import { routeOf } from '@/lib/server/http/request-log';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a task writes to standard output, a line an item. */
function written(task: () => void): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  task();
  vi.restoreAllMocks();
  return lines;
}

it('is in words unless machines are to read it', () => {
  expect(logForm({})).toBe('plain');
  expect(logForm({ LOG: 'json' })).toBe('json');
  expect(logForm({ LOG: 'yes' })).toBe('plain');
});

it('writes an event as one line of JSON', () => {
  expect(
    logLine('2026-11-29T16:00:00.000Z', 'info', 'open', { address: 'http://[::1]:3000' }),
  ).toBe(
    '{"time":"2026-11-29T16:00:00.000Z","level":"info","event":"open","address":"http://[::1]:3000"}',
  );
});

describe('the structured log', () => {
  it('has each event and fault on a line of its own, whatever is in them', () => {
    vi.stubEnv('LOG', 'json');
    const lines = written(() => {
      logEvent('engine-ready', 'Words are cut by nodejieba.', { segmenter: 'nodejieba' });
      logQuietly('request', { status: 200 });
      logError(new TypeError('two\nlines'), 'A worker of the pool failed:');
    });
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^[^\n]+\n$/);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', event: 'engine-ready', segmenter: 'nodejieba' },
      { level: 'info', event: 'request', status: 200 },
      {
        level: 'error',
        event: 'fault',
        what: 'A worker of the pool failed:',
        name: 'TypeError',
        message: 'two\nlines',
      },
    ]);
  });

  it('quotes no text that made the engine stumble', () => {
    vi.stubEnv('LOG', 'json');
    const [line = ''] = written(() => logError(new Error('no entry for 我的日記, 第3頁')));
    expect(line).not.toMatch(/\p{Script=Han}/u);
    expect(JSON.parse(line).message).toBe('no entry for …, …3…');
  });
});

it('makes lines of what packages print', () => {
  vi.stubEnv('LOG', 'json');
  const { debug, error, info, log, warn } = console;
  try {
    const lines = written(() => {
      logWhatIsPrinted();
      console.warn(' ✓ Ready in %dms\n', 55);
      console.error('讀', { a: 1 });
    });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', event: 'printed', message: '✓ Ready in 55ms' },
      { level: 'error', event: 'printed', message: '… { a: 1 }' },
    ]);
  } finally {
    Object.assign(console, { debug, error, info, log, warn });
  }
});

it('leaves requests out of the log in words', () => {
  expect(written(() => logQuietly('request', { status: 200 }))).toEqual([]);
});

describe('the route of an address', () => {
  it.each([
    ['/', '/'],
    ['/vocabulary', '/vocabulary'],
    ['/read/night-market', '/read/[slug]'],
    ['/texts/a1b2c3', '/texts/[id]'],
    ['/api/lookup?q=%E6%97%A5%E8%A8%98', '/api/lookup'],
    ['/api/characters/%E8%A1%8C', '/api/characters/[character]'],
    ['/api/word-facts', '/api/word-facts'],
    ['/_next/static/chunks/1a2b.js', '/_next/static'],
    ['/wp-login.php', 'other'],
    ['/api/search/x?q=me', 'other'],
  ])('of %s is %s', (url, route) => {
    expect(routeOf(url)).toBe(route);
  });

  it('never has what was asked', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        expect(routeOf(`/api/search?q=${query}`)).toBe('/api/search');
      }),
    );
  });
});
