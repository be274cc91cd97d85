import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methodsOf } from '@/lib/server/front/methods';

const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('route.ts'),
);

describe('the methods an address answers to', () => {
  it.each(routes)('are those app/api/%s has', async (path) => {
    const route = (await import(join(process.cwd(), 'app/api', path))) as object;
    const own = Object.keys(route).filter((name) => /^[A-Z]+$/.test(name));
    // Next answers these two by itself.
    const served = new Set([...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS']);
    const address = `/api/${path.replace(/\/route\.ts$/, '').replace(/\[\w+\]/, 'a')}`;
    expect(new Set(methodsOf(address))).toEqual(served);
    expect(new Set(methodsOf(`${address}/?q=a`))).toEqual(served);
  });

  it('of a page are for reading', () => {
    expect(methodsOf('/read/alishan')).toEqual(['GET', 'HEAD']);
  });
});
