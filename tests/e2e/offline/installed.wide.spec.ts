import { expect } from '../support/fixtures';
import { offlineReady, test } from '../support/offline';
import { visit } from '../support/pages';

const { CHROMIUM_PATH } = process.env;
// Only a browser that has windows can say what would keep a page from being installed.
if (CHROMIUM_PATH) test.use({ launchOptions: { executablePath: CHROMIUM_PATH } });

/** Width and height that a PNG says it has. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test('the browser finds nothing that keeps it from being installed', async ({ page, gate }) => {
  await visit(page, `${gate.address}/`);
  await offlineReady(page);
  const browser = await page.context().newCDPSession(page);
  const { errors, data = '' } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // The test's window keeps nothing, as a private one does.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await page.request.get(gate.address + src);
    expect(answer.headers()['content-type'], src).toBe(type);
    if (type === 'image/png') expect(sizeOf(await answer.body()), src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) {
    expect((await page.request.get(gate.address + url)).status(), url).toBe(200);
  }
});

test('the service worker is asked for anew each time, and may run nothing but itself', async ({
  request,
}) => {
  const answer = await request.get('/sw.js');
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/javascript; charset=utf-8',
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
  });
  const { etag = '' } = answer.headers();
  expect((await request.get('/sw.js', { headers: { 'if-none-match': etag } })).status()).toBe(304);
});

test.describe('for who saves data', () => {
  test.use({ keepsDictionary: false });

  test('nothing is fetched ahead', async ({ page, gate }) => {
    await visit(page, `${gate.address}/`);
    await page.waitForTimeout(6_000);
    expect(gate.asked.filter((asked) => asked.includes('/sw.js'))).toEqual([]);
  });
});
