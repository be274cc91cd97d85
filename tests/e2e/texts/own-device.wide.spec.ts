import type { BrowserContext, Page } from '@playwright/test';
import { articleSlugs, articlesFolder, loadArticle } from '@/lib/server/article-files';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { visit } from '../support/pages';
import { openWord, panel } from '../support/reader';
import { allKept } from '../support/records';

const TEXT = '昨天傍晚下了一場大雨，巷口的麵攤早早就收了。\n老闆娘說明天再來。';
const HAN = /\p{Script=Han}/u;

/** Turns it on in Settings, and waits until it is all here. */
async function keepDictionary(page: Page): Promise<void> {
  await visit(page, '/settings');
  await page.getByRole('checkbox', { name: 'Keep the dictionary on this device' }).check();
  await expect(page.getByText('Your texts stay on this device')).toBeVisible({ timeout: 30_000 });
}

/** Every request from now on, with all it carries. */
function requestsOf(context: BrowserContext): readonly string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    requests.push(
      `${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`,
    );
  });
  return requests;
}

test('with the dictionary kept, no request carries a text or a word of it', async ({
  page,
  context,
}) => {
  await keepDictionary(page);
  const requests = requestsOf(context);
  await addText(page, TEXT);
  await expect.poll(async () => (await allKept(page, 'texts'))[0]?.annotation).toBeTruthy();
  await openWord(page, '麵攤');
  await expect(panel(page)).toContainText('noodle');
  await page.keyboard.press('Escape');
  await visit(page, '/dictionary');
  await page.getByRole('searchbox').fill('麵攤');
  await page.getByRole('button', { name: /^攤/ }).click();
  await expect(page.getByRole('article').first()).toContainText('vendor');
  await visit(page, '/');
  expect(requests.length).toBeGreaterThan(10);
  expect(requests.filter((request) => HAN.test(request))).toEqual([]);
  expect(
    requests.filter((request) => /\/api\/(?:annotate|lookup|words|search)/.test(request)),
  ).toEqual([]);
});

test('without it, the text goes to the server, which answers', async ({ page, context }) => {
  const requests = requestsOf(context);
  await addText(page, TEXT);
  expect(
    requests.filter((request) => request.startsWith('POST') && HAN.test(request)),
  ).toHaveLength(1);
});

test.describe('without a network', () => {
  // What the browser says of requests that are cut off.
  test.use({
    expectedProblem: /Failed to load resource: net::ERR_(?:INTERNET_DISCONNECTED|FAILED)/,
  });

  test('a paste is read on the device and opens', async ({ page, context }) => {
    await keepDictionary(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await visit(page, '/');
    await page.getByRole('button', { name: 'Add a text' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a text' });
    await dialog.getByRole('textbox').fill(TEXT);
    await context.setOffline(true);
    await dialog.getByRole('button', { name: 'Add and read' }).click();
    await page.waitForURL('**/texts/*');
    await expect(page.locator('main [data-offset]').first()).toBeVisible();
    // The page is loaded as a whole, and finishes what the one before it began.
    await expect
      .poll(async () => (await allKept(page, 'texts'))[0]?.annotation, { timeout: 30_000 })
      .toMatchObject({ script: 'traditional', blocks: 1 });
  });
});

test('turned off, it goes and its room with it', async ({ page }) => {
  await keepDictionary(page);
  await page.getByRole('checkbox', { name: 'Keep the dictionary on this device' }).uncheck();
  await expect(page.getByText('goes to the server once')).toBeVisible();
  expect(await page.evaluate(() => caches.has('hangjian-engine'))).toBe(false);
  await page.reload();
  await expect(page.getByText('goes to the server once')).toBeVisible();
});

test.describe('by itself', () => {
  test.use({ keepsDictionary: true });

  test('the dictionary comes after a first text, and not before', async ({ page, context }) => {
    test.setTimeout(90_000);
    const requests = requestsOf(context);
    await visit(page, '/');
    await addText(page, TEXT);
    expect(requests.filter((request) => request.includes('/engine/'))).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/engine/manifest.json'))?.ok), {
        timeout: 60_000,
      })
      .toBe(true);
  });
});

/** Speaks with a worker as the app does: all that it has for a text, as one text. */
const inWorker = ([url, text]: readonly [string, string]): Promise<string> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(url);
    const decoder = new TextDecoder();
    let lines = '';
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      if (data.part) {
        lines += decoder.decode(data.part);
        worker.postMessage({ id: 1, next: true });
        return;
      }
      worker.terminate();
      if (data.end) resolve(lines);
      else reject(new Error(data.problem.message));
    };
    worker.postMessage({ id: 1, question: { kind: 'annotate', text, options: {} } });
  });

test('the blocks of every article are those of the server, byte for byte', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const started = page.waitForEvent('worker');
  await keepDictionary(page);
  const url = (await started).url();
  const folder = articlesFolder();
  const slugs = articleSlugs(folder);
  expect(slugs.length).toBeGreaterThan(10);
  for (const slug of slugs) {
    const text = loadArticle(folder, slug)?.file.body ?? '';
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const answer = await request.post('/api/annotate?form=compact', { headers, data: text });
    const made = await page.evaluate(inWorker, [url, text] as const);
    expect(made.length, slug).toBeGreaterThan(text.length);
    expect(made === (await answer.text()), slug).toBe(true);
  }
});
