import { describe, expect, it } from 'vitest';
import { isCrossSite } from '@/lib/server/front/cross-site';

const HOST = { host: 'localhost:3000' };

describe('who has a request made', () => {
  it.each([
    ['a script', {}],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }],
    ['an older browser on our page', { origin: 'http://localhost:3000' }],
    ['the user', { 'sec-fetch-site': 'none' }],
    ['our page behind a proxy with TLS', { host: 'read.example', origin: 'https://read.example' }],
    [
      'our page at a written default port',
      { host: 'read.example:443', origin: 'https://read.example' },
    ],
  ])('%s may', (_, headers) =>
    expect(isCrossSite({ headers: { ...HOST, ...headers } })).toBe(false),
  );

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['another site in an older browser', { origin: 'https://evil.example' }],
    ['another port in an older browser', { origin: 'http://localhost:3001' }],
    ['a sandboxed frame', { origin: 'null' }],
    [
      'what contradicts itself',
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    ],
    ['a value nobody knows', { 'sec-fetch-site': 'friendly' }],
  ])('%s may not', (_, headers) =>
    expect(isCrossSite({ headers: { ...HOST, ...headers } })).toBe(true),
  );
});
