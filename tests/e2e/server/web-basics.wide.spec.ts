import { expect, test } from '../support/fixtures';
import { ARTICLE, settled } from '../support/pages';

test('the mark is there where browsers look for it unasked', async ({ request }) => {
  const answer = await request.get('/favicon.ico');
  expect(answer.status()).toBe(200);
  // An icon directory of three pictures: reserved, type, count.
  expect([...(await answer.body()).subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0]);
});

test('robots are told where the map is, and to leave own texts alone', async ({ request }) => {
  const answer = await request.get('/robots.txt');
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toContain('Disallow: /texts/');
  expect(text).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m);
});

test('the map names the shelf and every article, and each is there', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(paths).toContain('/');
  expect(paths).toContain(ARTICLE);
  const shelf = await (await request.get('/')).text();
  for (const [, path] of shelf.matchAll(/ href="(\/read\/[^"#]+)"/g)) expect(paths).toContain(path);
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});

test('a shared article has a card: title, first line and a picture that is there', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const property = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
  expect(await property('og:type')).toBe('article');
  expect(await property('og:title')).toMatch(/\p{Script=Han}/u);
  expect(await property('og:description')).toMatch(/\p{Script=Han}/u);
  expect(new URL((await property('og:url')) ?? '').pathname).toBe(ARTICLE);
  expect(await property('twitter:card')).toBe('summary_large_image');
  const { pathname } = new URL((await property('og:image')) ?? '');
  const picture = await page.request.get(pathname);
  expect(picture.headers()['content-type']).toBe('image/png');
});

test('a setting’s amount is named by its label alone', async ({ page }) => {
  await page.goto('/settings');
  await settled(page);
  await expect(page.getByRole('slider', { name: 'Size', exact: true })).toBeVisible();
  expect(await page.locator('label output').count()).toBe(0);
});
