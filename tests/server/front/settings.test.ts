import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/server/front/settings';

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
