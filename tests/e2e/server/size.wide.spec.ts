import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/fixtures';
import { ARTICLE, settled } from '../support/pages';

/** The hard ceiling for the JavaScript of the first load, gzipped. */
const CEILING = 200_000;

test('the reader’s first load is at most 200 kB of JavaScript, gzipped', async ({
  page,
}, testInfo) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.set(answer.url(), answer.body());
  });
  await page.goto(ARTICLE);
  await settled(page);
  let total = 0;
  for (const [url, body] of scripts) {
    const size = gzipSync(await body).length;
    total += size;
    testInfo.annotations.push({ type: 'script', description: `${size} ${new URL(url).pathname}` });
  }
  console.warn(`First load of the reader: ${(total / 1000).toFixed(1)} kB of JavaScript, gzipped`);
  expect(scripts.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(CEILING);
});
