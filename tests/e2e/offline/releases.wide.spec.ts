import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../support/fixtures';
import { offlineReady, test } from '../support/offline';
import { ARTICLE, visit } from '../support/pages';
import { openWord, panel, word } from '../support/reader';

const RELEASES = 20;

/** Caches of pages, one a release. */
const releasesKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('pages')));

/**
 * Has the browser look for a newer version, and waits until it is all here. It may have looked by
 * itself meanwhile, as browsers do when a page opens.
 */
async function update(page: Page, release: number): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const isWhole = async () => {
    const names = await releasesKept(page);
    const idle = await page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return installing === null && waiting !== null;
    });
    return idle && names.some((name) => name.includes(`pages-r${release}-`));
  };
  await expect.poll(isWhole, { timeout: 60_000 }).toBe(true);
}

/**
 * A tab of the newest release once none of an older one is left. A browser lets the old one go some
 * time after its last tab is closed, and a tab that is opened sooner still has it.
 */
async function openNewest(context: BrowserContext, address: string): Promise<Page> {
  for (;;) {
    const page = await context.newPage();
    await visit(page, address);
    const isOld = await page.evaluate(
      async () => (await navigator.serviceWorker.ready).waiting !== null,
    );
    if (!isOld) return page;
    await page.close();
  }
}

/** Parts whose code comes when they are asked for. */
const PARTS = ['Words looked up', 'Hand-out …', 'Keys ?'] as const;

async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('twenty releases during one session, cut off at times: no page loses what it needs', async ({
  page,
  context,
  gate,
}) => {
  test.setTimeout(300_000);
  await visit(page, `${gate.address}/`);
  await offlineReady(page);
  await visit(page, gate.address + ARTICLE);

  // A second tab holds a draft all the while.
  const shelf = await context.newPage();
  await visit(shelf, `${gate.address}/`);
  await shelf.getByRole('button', { name: 'Add a text' }).click();
  await shelf.getByRole('dialog').getByRole('textbox').fill('寫到一半的草稿');

  for (let release = 1; release <= RELEASES; release++) {
    gate.release(release);
    await update(page, release);
    if (release % 3 === 1) gate.cut();
    // The page is the first release's: what it has not loaded yet is no longer served.
    const part = PARTS[(release - 1) / 7];
    if (part) await openPart(page, part);
    if (release === 2) {
      await openWord(page, '豆漿');
      await expect(panel(page)).toContainText('soy');
      await page.keyboard.press('Escape');
    }
    if (release % 5 === 0) {
      // Another room and back; online the pages are the newest ones.
      await page.getByRole('link', { name: 'Back to the shelf' }).click();
      await page.locator(`a[href="${ARTICLE}"]`).first().click();
      await expect(word(page, '豆漿').first()).toBeVisible();
    }
    gate.mend();
  }
  expect(gate.missed).toEqual([]);
  await expect(shelf.getByRole('dialog').getByRole('textbox')).toHaveValue('寫到一半的草稿');

  // No tab of the first release is left: the newest takes over, and what was kept for others goes.
  await shelf.close();
  await page.close();
  const next = await openNewest(context, `${gate.address}/about`);
  gate.cut();
  await expect
    .poll(() => releasesKept(next))
    .toEqual([expect.stringContaining(`pages-r${RELEASES}-`)]);
  await visit(next, `${gate.address}/vocabulary`);
  await expect(next.getByRole('heading', { level: 1, name: 'Words' })).toBeVisible();
  const names = await next.evaluate(async () => {
    const files = await (await caches.open('hangjian-files')).keys();
    return files.map(({ url }) => url).filter((url) => url.includes('/chunks/'));
  });
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !name.includes(`/r${RELEASES}-`))).toEqual([]);
  expect(gate.missed).toEqual([]);
});

test('a newer version is told of quietly, and opened when the learner says so', async ({
  page,
  gate,
}) => {
  test.setTimeout(90_000);
  await visit(page, `${gate.address}/`);
  await offlineReady(page);
  await visit(page, `${gate.address}/vocabulary`);
  // The page asks after its start whether there is a newer one.
  await page.waitForTimeout(5_000);
  await expect(page.getByText('A newer version')).toHaveCount(0);
  gate.release(1);
  await update(page, 1);
  await expect(page.getByText('A newer version of Hangjian is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('link[rel="stylesheet"]')].some((link) =>
      (link as HTMLLinkElement).href.includes('/r1-'),
    ),
  );
  await page.waitForTimeout(5_000);
  await expect(page.getByText('A newer version')).toHaveCount(0);
});
