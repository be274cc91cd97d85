import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect } from '../support/fixtures';
import type { Gate } from '../support/gate';
import { firstVisit, test } from '../support/offline';
import { addText } from '../support/own-text';
import { ARTICLE, HEADINGS, visit } from '../support/pages';
import { openWord, panel, word } from '../support/reader';
import { allKept } from '../support/records';

const TEXT = '昨天傍晚下了一場大雨，巷口的麵攤早早就收了。\n老闆娘說明天再來。';

/** Closes what is open and cuts the network: whatever is opened now is opened cold. */
async function cutOff(context: BrowserContext, page: Page, gate: Gate): Promise<Page> {
  gate.cut();
  const cold = await context.newPage();
  await page.close();
  return cold;
}

test.describe.configure({ timeout: 150_000 });

test('cut off after a first visit: a text is pasted, read, tapped, saved, asked and backed up', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  const cold = await cutOff(context, page, gate);
  await addText(cold, TEXT, 60_000, `${gate.address}/`);
  await openWord(cold, '麵攤');
  await expect(panel(cold)).toContainText('noodle');
  await panel(cold).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(cold).getByText('Saved.')).toBeVisible();
  await cold.keyboard.press('Escape');

  await visit(cold, `${gate.address}/review`);
  await expect(cold.getByRole('article').locator('mark')).toHaveText('麵攤');
  await cold.getByRole('button', { name: 'Show the answer' }).click();
  await cold.getByRole('button', { name: 'Good' }).click();
  await expect.poll(async () => (await allKept(cold, 'logs')).length).toBe(1);

  await visit(cold, `${gate.address}/settings`);
  const download = cold.waitForEvent('download');
  await cold.getByRole('button', { name: 'Save a backup' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);

  await visit(cold, `${gate.address}/`);
  await cold.getByRole('link', { name: /昨天傍晚/ }).click();
  await expect(word(cold, '麵攤').first()).toBeVisible();
});

test('cut off, every room opens cold, and from one another by their links', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  let cold = await cutOff(context, page, gate);
  const times: string[] = [];
  for (const [path, name] of HEADINGS) {
    const next = await context.newPage();
    await cold.close();
    cold = next;
    const began = Date.now();
    await cold.goto(gate.address + path);
    await expect(cold.getByRole('heading', { level: 1, name })).toBeAttached();
    times.push(`${path} ${Date.now() - began} ms`);
  }
  console.warn(`Cold, without a network: ${times.join(', ')}`);
  for (const [name, heading] of [
    ['Words', 'Words'],
    ['Dictionary', 'Dictionary'],
    ['Hangjian, the shelf', 'The shelf'],
  ] as const) {
    await cold.getByRole('navigation').getByRole('link', { name }).click();
    await expect(cold.getByRole('heading', { level: 1, name: heading })).toBeAttached();
  }
});

test('cut off, an article that was opened is here; one that was not is told to be missing', async ({
  page,
  context,
  gate,
}) => {
  await visit(page, `${gate.address}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.locator(`a[href="${ARTICLE}"]`).first().click();
  await expect(word(page, '豆漿').first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, ARTICLE))
    .toBe(true);
  const cold = await cutOff(context, page, gate);
  await visit(cold, gate.address + ARTICLE);
  await openWord(cold, '豆漿');
  await expect(panel(cold)).toContainText('soy');
  await cold.goto(`${gate.address}/read/night-market`);
  await expect(cold.getByRole('heading', { name: 'not on this device' })).toBeVisible();
  await expectAccessible(cold);
  await cold.getByRole('link', { name: 'To the shelf' }).click();
  await expect(cold.locator(`a[href="${ARTICLE}"]`).first()).toBeVisible();
});

test('kept from Settings, every article opens without a network', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  await visit(page, `${gate.address}/settings`);
  await page.getByRole('button', { name: 'Keep all articles' }).click();
  // Each is rendered for this reader first.
  await expect(page.getByText('All articles open without a network')).toBeVisible({
    timeout: 60_000,
  });
  const cold = await cutOff(context, page, gate);
  await visit(cold, `${gate.address}/read/night-market`);
  await expect(cold.locator('main [data-offset]').first()).toBeVisible();
});

test('a page out of the cache has the theme and size of now', async ({ page, context, gate }) => {
  await firstVisit(page, gate);
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as the app itself does
    document.cookie = 'hangjian=theme%3Ddark%26size%3D150; path=/';
  });
  const cold = await cutOff(context, page, gate);
  const [answer] = [await cold.goto(`${gate.address}/about`)];
  expect(await answer?.text()).toMatch(
    /^<!DOCTYPE html><html[^>]* data-theme="dark"[^>]*--size:1.5/,
  );
  await expect(cold.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('nothing that is kept for pages holds a text, and no address does', async ({ page, gate }) => {
  await firstVisit(page, gate);
  await addText(page, TEXT, 60_000, `${gate.address}/`);
  await openWord(page, '麵攤');
  await page.goto(`${gate.address}/dictionary?q=${encodeURIComponent('麵攤')}`);
  await expect(page.getByText('noodle').first()).toBeVisible();
  await visit(page, `${gate.address}/`);
  const found = await page.evaluate(async () => {
    const all: string[] = [];
    for (const name of (await caches.keys()).filter((key) => key !== 'hangjian-engine')) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        all.push(
          decodeURIComponent(request.url),
          (await (await cache.match(request))?.text()) ?? '',
        );
      }
    }
    return all;
  });
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter((text) => text.includes('麵攤早早'))).toEqual([]);
  expect(
    found.filter((text) => text.startsWith('http') && /\p{Script=Han}|\?q=/u.test(text)),
  ).toEqual([]);
});

test('what is looked up is told to no server, before the service worker answers either', async ({
  page,
  gate,
}) => {
  await visit(page, `${gate.address}/settings`);
  await page.getByRole('checkbox', { name: 'Keep the dictionary on this device' }).check();
  await expect(page.getByText('Your texts stay on this device')).toBeVisible({ timeout: 60_000 });
  await page.context().addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
  gate.asked.length = 0;
  await visit(page, `${gate.address}/dictionary`);
  await page.getByRole('searchbox').fill('麵攤');
  await expect(page.getByText('noodle').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('麵攤');
  await expect(page.getByText('noodle').first()).toBeVisible();
  await page
    .getByRole('button', { name: /noodles/ })
    .first()
    .click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('麵攤');
  // An address of before is told once, and put in order.
  await page.goto(`${gate.address}/dictionary?q=nihao`);
  await expect(page).toHaveURL(`${gate.address}/dictionary#q=nihao`);
  const told = gate.asked.map((asked) => decodeURIComponent(asked));
  expect(told.filter((asked) => /\p{Script=Han}/u.test(asked))).toEqual([]);
  expect(told.filter((asked) => asked.includes('q='))).toEqual(['GET /dictionary?q=nihao']);
});
