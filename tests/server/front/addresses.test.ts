import { describe, expect, it } from 'vitest';
import { isReadable } from '@/lib/server/front/addresses';

describe('an address', () => {
  it.each([
    '/',
    '/read/alishan',
    '/api/characters/%E8%A1%8C',
    '/api/characters/%25',
    '/read/a%2Fb',
  ])('%s can be read', (path) => expect(isReadable(path)).toBe(true));

  it.each([
    '/%',
    '/%2',
    '/read/%ZZ',
    '/read/%E8%A1',
    '/%FF',
    '/%C0%AF',
    '/read/%00',
    '/read/a%0Ab',
  ])('%s cannot', (path) => expect(isReadable(path)).toBe(false));
});
