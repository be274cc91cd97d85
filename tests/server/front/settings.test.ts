import { describe, expect, it } from 'vitest';
import { publicAddress, readSettings } from '@/lib/server/front/settings';

describe('settings', () => {
  it('are for this machine alone unless they say otherwise', () => {
    const own = { port: 3000, host: null, allowedHosts: [], trustedProxies: 0 };
    expect(readSettings({})).toEqual(own);
    expect(readSettings({ PORT: '', HOST: ' ', ALLOWED_HOSTS: ',', TRUST_PROXY: '' })).toEqual(own);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '30.5'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '-1'],
  ])('%s cannot be %s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} must be a number from`);
  });
});

const address = (env: Record<string, string>) => publicAddress(readSettings(env)).href;

describe('the address others reach the server by', () => {
  it('is this machine without a name', () => {
    expect(address({})).toBe('http://localhost:3000/');
    expect(address({ PORT: '80' })).toBe('http://localhost/');
  });

  it('is the first allowed name, at its own port or at ours', () => {
    expect(address({ ALLOWED_HOSTS: 'read.example.org,b.example' })).toBe(
      'http://read.example.org:3000/',
    );
    expect(address({ ALLOWED_HOSTS: 'read.example.org:8080' })).toBe(
      'http://read.example.org:8080/',
    );
    expect(address({ ALLOWED_HOSTS: 'read.example.org:80' })).toBe('http://read.example.org/');
  });

  it('speaks TLS behind a proxy', () => {
    expect(address({ ALLOWED_HOSTS: 'read.example.org', TRUST_PROXY: '1' })).toBe(
      'https://read.example.org/',
    );
  });
});
