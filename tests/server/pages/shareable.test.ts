import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { shareable } from '../../../lib/server/pages/shareable';

const NONCE = 'bm9uY2Utb2YtdGVzdA==';
const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

/** Texts of the inline scripts of a page. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script(?:[^>]*)>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');

describe('a page that many readers get', () => {
  test('names its inline scripts by their hashes', () => {
    const { html, hashes } = shareable(
      page(
        '',
        `<script nonce="${NONCE}" id="_R_">one()</script><script nonce="${NONCE}">two()</script>`,
      ),
      NONCE,
    );
    expect(hashes).toContain(sha256('one()'));
    expect(hashes).toContain(sha256('two()'));
    expect(scriptsOf(html).map(sha256).sort()).toEqual([...hashes].sort());
    expect(html).toContain('<script id="_R_">one()</script>');
  });

  test('holds the nonce nowhere, in what scripts say neither', () => {
    const data = `push("{\\"nonce\\":\\"${NONCE}\\"}")`;
    const { html, hashes } = shareable(
      page(
        `<link rel="stylesheet" href="/_next/static/a.css" nonce="${NONCE}"/>`,
        `<script nonce="${NONCE}">${data}</script>`,
      ),
      NONCE,
    );
    expect(html).not.toContain(NONCE);
    expect(scriptsOf(html).map(sha256).sort()).toEqual([...hashes].sort());
  });

  test('brings the head’s files by one script before the style sheets, in their order', () => {
    const { html } = shareable(
      page(
        `<link rel="stylesheet" href="/_next/static/a.css" nonce="${NONCE}"/>` +
          `<link rel="preload" as="script" fetchPriority="low" nonce="${NONCE}" href="/_next/static/c.js"/>` +
          `<link rel="preload" as="script" nonce="${NONCE}" href="/_next/static/b-1.js"/>` +
          `<script src="/_next/static/a.js" async="" nonce="${NONCE}"></script>` +
          `<script src="/_next/static/old.js" noModule="" nonce="${NONCE}"></script>`,
        `text<script nonce="${NONCE}">before()</script>` +
          `<script src="/_next/static/b-1.js" nonce="${NONCE}" async=""></script>`,
      ),
      NONCE,
    );
    expect(html).toMatch(
      /<head><script>for\(const src of \["\/_next\/static\/a.js","\/_next\/static\/c.js"\]\)/,
    );
    // What starts the app is fetched at once, and stays behind the text and the script before it.
    expect(html).toMatch(
      /;for\(const src of \["\/_next\/static\/b-1.js"\]\)fetch\([^<]*<\/script><link/,
    );
    expect(html).toMatch(
      /text<script>before\(\)<\/script><script>for\(const src of \["\/_next\/static\/b-1.js"\]\)/,
    );
    expect(html).not.toContain('src="');
    expect(html).not.toContain('preload');
  });

  test('lets in no script that has not the nonce', () => {
    const bad = '<script>steal()</script><script nonce="guess">steal()</script>';
    const { html, hashes } = shareable(
      page('', `${bad}<script nonce="${NONCE}">one()</script>`),
      NONCE,
    );
    expect(html).toContain(bad);
    expect(hashes).not.toContain(sha256('steal()'));
    expect(hashes).toContain(sha256('one()'));
  });

  for (const [what, script] of Object.entries({
    'a file from elsewhere': `<script src="https://evil.example/a.js" nonce="${NONCE}"></script>`,
    'a path that leaves ours': `<script src="//evil.example/a.js" nonce="${NONCE}"></script>`,
    'an attribute left open before it': `<script src="/_next/static/a.js" x='<script nonce="${NONCE}"></script>`,
    'no end': `<script nonce="${NONCE}">one()`,
  })) {
    test(`is not made of a page with a script with ${what}`, () => {
      expect(() => shareable(page('', script), NONCE)).toThrow();
    });
  }

  test('is not made without a nonce', () => {
    expect(() => shareable(page(''), '')).toThrow();
  });
});
