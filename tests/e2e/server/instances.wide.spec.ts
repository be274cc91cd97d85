import { request as ask, createServer, type Server } from 'node:http';
import { freePort } from '../../tools/port';
import { type Served, serveApp } from '../../tools/serve';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { openArticle, openWord, panel } from '../support/reader';

/** Hands each request to the next instance in turn, as a balancer without any memory does. */
function roundRobin(port: number, instances: readonly Served[], asked: number[]): Promise<Server> {
  let turn = 0;
  const proxy = createServer((request, response) => {
    const at = turn++ % instances.length;
    asked[at] = (asked[at] ?? 0) + 1;
    const { address = '' } = instances[at] ?? {};
    const headers = { ...request.headers, 'x-forwarded-for': request.socket.remoteAddress ?? '' };
    const { method } = request;
    const passed = ask(address + request.url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    passed.once('error', () => response.destroy());
    response.once('close', () => passed.destroy());
    request.pipe(passed);
  });
  return new Promise((resolve) => {
    proxy.listen(port, '127.0.0.1', () => resolve(proxy));
  });
}

test('two instances that share nothing read, annotate and look up as one', async ({ page }) => {
  test.setTimeout(180_000);
  const asked: number[] = [];
  const port = await freePort();
  const settings = { TRUST_PROXY: '1', ALLOWED_HOSTS: `127.0.0.1:${port}` };
  const instances = [await serveApp(settings), await serveApp(settings)];
  const proxy = await roundRobin(port, instances, asked);
  try {
    const address = `http://127.0.0.1:${port}`;
    for (const _ of instances) {
      const ready = await fetch(`${address}/api/ready`);
      expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
    }
    await openArticle(page, `${address}/read/breakfast-shop`);
    await openWord(page, '豆漿');
    await expect(panel(page).getByRole('listitem').first()).toContainText('soy');
    await page.keyboard.press('Escape');

    await addText(page, '兩臺機器，一本書。'.repeat(2_000), 120_000, address);
    await openWord(page, '機器');
    await expect(panel(page).getByRole('listitem').first()).toContainText('machine');

    await page.goto(`${address}/dictionary?q=nihao`);
    await expect(page.getByText('你好').first()).toBeVisible();
    expect(asked).toHaveLength(2);
    for (const each of asked) expect(each).toBeGreaterThan(5);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
    for (const { stop } of instances) stop();
  }
});
