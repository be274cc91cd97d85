import type { Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { chain } from '@/lib/server/front/chain';
import { guards } from '@/lib/server/front/guards';
import { isRouterState, routerStateStep } from '@/lib/server/front/router-state';
import { frontServer, serverLimits } from '@/lib/server/front/server';
import { readSettings } from '@/lib/server/front/settings';
import { portOf } from './sockets';

/** As a page of ours on the shelf sends it. */
const SHELF = encodeURIComponent(
  JSON.stringify(['', { children: ['(rooms)', { children: ['__PAGE__', {}] }] }, null, null, 16]),
);

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('the state a router sends', () => {
  it('is read', () => expect(isRouterState(SHELF)).toBe(true));

  it.each([
    ['nothing', ''],
    ['no JSON', 'x'],
    ['a broken escape', '%'],
    ['JSON of another shape', '{}'],
    ['a tree cut short', SHELF.slice(0, -3)],
    ['two states', `${SHELF}, ${SHELF}`],
    ['a state of no end', encodeURIComponent(`["",${'{"children":["",'.repeat(3_000)}`)],
  ])('%s is none', (_, value) => expect(isRouterState(value)).toBe(false));

  it('is looked at before Next', () => {
    expect(guards(readSettings({}))).toContain(routerStateStep);
  });

  it.each([
    ['none at all', {}, 200, 'reached'],
    ['one that can be read', { 'next-router-state-tree': SHELF }, 200, 'reached'],
    ['one that cannot', { 'next-router-state-tree': '{}' }, 400, '"code":"bad-request"'],
  ])('with %s a request gets its answer', async (_, headers, status, told) => {
    const handle = chain([routerStateStep], (_request, response) => {
      response.end('reached');
    });
    const server = frontServer(handle, serverLimits(0));
    servers.push(server);
    const answer = await fetch(`http://127.0.0.1:${await portOf(server)}/`, {
      headers: { rsc: '1', ...headers },
    });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(told);
  });
});
