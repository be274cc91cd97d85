import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HINTS_COOKIE } from '../../../lib/reader/preferences/cookies';
import { pageHead } from '../../../lib/reader/preferences/page-head';
import { choicesOf, DEFAULTS, type Preferences } from '../../../lib/reader/preferences/preferences';
import { visitorOf } from '../../../lib/server/pages/reader-class';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36';
const visit = (cookies: string, agent = CHROME) => visitorOf(cookies, agent);

const cookie = (value: string): string => `hangjian=${encodeURIComponent(value)}`;

describe('readers of one class', () => {
  test('differ only in what the root element says', () => {
    const plain = visit('').of;
    const study = 'newADay=5&balance=off&week=0000012&rollover=6';
    for (const value of [
      'size=150',
      'theme=dark',
      'direction=vertical',
      'scope=band&band=2',
      study,
    ]) {
      expect(visit(cookie(value)).of).toEqual(plain);
    }
    for (const value of ['script=simplified', 'aid=pinyin', 'standard=mainland', 'font=kai']) {
      expect(visit(cookie(value)).of.cookie).not.toBe(plain.cookie);
    }
    expect(visit(`${HINTS_COOKIE}=seen`).of.cookie).not.toBe(plain.cookie);
  });

  test('are apart where engines set lines otherwise, and alike in every version of one', () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
    const android = 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0';
    const safari =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
    const agents = [CHROME, firefox, safari].map((agent) => visit('', agent).of.agent);
    expect(new Set(agents).size).toBe(3);
    expect(visit('', android).of).toEqual(visit('', firefox).of);
    expect(visit('', 'curl/8').of).toEqual(visit('').of);
  });

  test('are found whatever else the cookie holds', () => {
    const plain = visit(cookie('aid=pinyin')).of;
    for (const value of [
      'aid=pinyin&aid=zhuyin',
      'aid=pinyin&x=<script>',
      'aid=pinyin&script=klingon',
      'aid=pinyin&size=NaN',
      'aid=pinyin&constructor=1&__proto__=2',
    ]) {
      expect(visit(cookie(value)).of).toEqual(plain);
    }
    expect(visit('hangjian=%E0%A4%A').of).toEqual(visit('').of);
  });

  test('are a bounded number of classes, whatever cookies are sent', () => {
    const keys = ['script', 'spelling', 'standard', 'tones', 'wording', 'repair', 'punctuation'];
    const count = [...keys, 'aid', 'font']
      .map((key): number => choicesOf(key as 'script').length)
      .reduce((product, length) => product * length, 2);
    expect(count).toBe(4608);
    const allowed = /^hangjian=(?:\w+%3D\w+(?:%26\w+%3D\w+){0,8})?(?:; hangjian-hints=seen)?$/;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (raw, hints) => {
          for (const sent of [raw, cookie(raw), `${HINTS_COOKIE}=${hints}; hangjian=${raw}`]) {
            expect(visit(sent).of.cookie).toMatch(allowed);
            expect(visit(sent).of.dataCookie).toMatch(allowed);
          }
        },
      ),
    );
  });

  test('are common when nothing differs but the script, the aid and the font', () => {
    expect(visit(cookie('script=simplified&aid=both&font=kai&size=90')).of.common).toBe(true);
    expect(visit(cookie('tones=spoken')).of.common).toBe(false);
  });
});

describe('the beginning of a page', () => {
  test('is the root element with the reader’s own settings', () => {
    const own: Preferences = { ...DEFAULTS, theme: 'sepia', size: 130, direction: 'vertical' };
    const head = pageHead(own);
    expect(head).toMatch(/^<!DOCTYPE html><html lang="en" class="[\w -]*vertical" [^<>]*>$/);
    expect(head).toContain(' data-theme="sepia"');
    expect(head).toContain('--size:1.3;');
  });

  test('holds nothing that a cookie could have brought in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (raw, colours) => {
          for (const sent of [
            `hangjian=${raw}`,
            cookie(`toneColours=own&colours=${colours}&${raw}`),
          ]) {
            const head = pageHead(visit(sent).preferences);
            expect(head).toMatch(/^<!DOCTYPE html><html(?: [\w-]+="[\w #.:;-]*")*>$/);
            expect(head.length).toBeLessThan(1200);
          }
        },
      ),
    );
  });
});
