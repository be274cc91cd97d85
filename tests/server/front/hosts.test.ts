import { hostname } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostCheck } from '@/lib/server/front/hosts';
import { readSettings } from '@/lib/server/front/settings';

const check = (env: Record<string, string>) => hostCheck(readSettings(env));

describe('the Host of a request, on this machine alone', () => {
  const isOurs = check({ PORT: '3000' });

  it.each(['localhost:3000', 'LocalHost:3000', '127.0.0.1:3000', '[::1]:3000'])(
    '%s is ours',
    (host) => expect(isOurs(host)).toBe(true),
  );

  it.each([
    'evil.example:3000',
    'localhost',
    'localhost:3001',
    'localhost.evil.example:3000',
    'evil.localhost:3000',
    '192.168.1.5:3000',
    '[::2]:3000',
    'localhost:3000@evil.example',
    'localhost:3000:3000',
    '',
  ])('%j is not', (host) => expect(isOurs(host)).toBe(false));

  it('no name a stranger can register is ours', () => {
    fc.assert(fc.property(fc.domain(), (name) => !isOurs(`${name}:3000`)));
  });

  it('a request without one is not', () => expect(isOurs(undefined)).toBe(false));

  it('port 80 may be left out', () => expect(check({ PORT: '80' })('localhost')).toBe(true));
});

describe('the Host of a request, open to others', () => {
  const isOurs = check({ HOST: '0.0.0.0', PORT: '8080' });

  it.each(['192.168.1.5:8080', '[2001:db8::7]:8080', 'localhost:8080', `${hostname()}:8080`])(
    '%s cannot be another site’s name',
    (host) => expect(isOurs(host)).toBe(true),
  );

  it.each(['evil.example:8080', '192.168.1.5:80', '1.2.3.4.evil.example:8080'])(
    '%s may be',
    (host) => expect(isOurs(host)).toBe(false),
  );

  it('a name in ALLOWED_HOSTS is ours, at any port unless it names one', () => {
    const named = check({ ALLOWED_HOSTS: 'read.example.org, Two.example:81' });
    expect(named('read.example.org')).toBe(true);
    expect(named('read.example.org:8443')).toBe(true);
    expect(named('two.example:81')).toBe(true);
    expect(named('two.example:82')).toBe(false);
  });
});
