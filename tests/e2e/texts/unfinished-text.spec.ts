import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled } from '../support/pages';
import { word } from '../support/reader';
import { keep } from '../support/records';

// What the browser says of requests that these tests cut off.
test.use({ expectedProblem: /Failed to load resource|ERR_|Failed to fetch/ });

const TITLE = '山路上的雨';
const paragraph = (index: number) =>
  `第${index}天，我們走在山路上，忽然下起了大雨。老師叫大家躲進涼亭，等雨停了再走。`;
/** Two blocks and more. */
const LONG = [TITLE, ...Array.from({ length: 60 }, (_, index) => paragraph(index + 1))].join('\n');
const SHORT = `${TITLE}\n${paragraph(1)}`;

const row = (page: Page): Locator => page.getByRole('listitem').filter({ hasText: '天，我們走' });

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a text' });
  await dialog.getByRole('textbox').fill(text);
  // A little later the code that asks the server is there, as after any paste by hand.
  await page.waitForLoadState('networkidle');
}

const submit = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Add and read' }).click();

/**
 * What becomes of annotations in pages opened from now on: `cut` breaks the first answer off
 * after a block, and gives no other, until the page is `spared`; `held` says nothing more after it, as a busy server.
 */
async function fate(page: Page, what: 'cut' | 'held'): Promise<void> {
  await page.addInitScript((what) => {
    const fetched = window.fetch;
    let asked = 0;
    const lines = (chunk: string) => chunk.split('\n').length - 1;
    window.fetch = async (input, init) => {
      const spared = (window as unknown as { spared?: boolean }).spared;
      const annotation = String(input).startsWith('/api/annotate') && !spared;
      asked += annotation ? 1 : 0;
      if (annotation && what === 'cut' && asked > 1) throw new TypeError('Failed to fetch');
      const answer = await fetched(input, init);
      if (!annotation || !answer.body) return answer;
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let come = 0;
      const body = new ReadableStream<string>({
        async pull(controller) {
          const { value, done } = await reader.read();
          if (done) return controller.close();
          const left = 2 - come;
          come += lines(value);
          if (come < 2) return controller.enqueue(value);
          controller.enqueue(`${value.split('\n').slice(0, left).join('\n')}\n`);
          if (what === 'held') return new Promise<void>(() => undefined);
          // What was given is read before what is wrong is told.
          setTimeout(() => controller.error(new TypeError('network')), 50);
        },
      });
      return new Response(body.pipeThrough(new TextEncoderStream()), answer);
    };
  }, what);
}

test('pasted offline a text is kept, and finished by itself once online', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await settled(page);
  await paste(page, SHORT);
  await context.setOffline(true);
  await submit(page);
  await expect(page.getByRole('status').filter({ hasText: 'on the shelf' })).toBeVisible();
  await expect(row(page)).toContainText('not yet annotated');
  await context.setOffline(false);
  await expect(row(page)).not.toContainText('annotated');
  await row(page).getByRole('link').click();
  await expect(word(page, '涼亭')).toHaveCount(1);
  await page.goto('/');
  await expect(row(page)).toHaveCount(1);
});

test('refused by a busy server a text is kept, can be read meanwhile, and is finished when it may be', async ({
  page,
}) => {
  let refused = 0;
  await page.route('**/api/annotate*', (route) => {
    refused += 1;
    return route.fulfill({
      status: 429,
      headers: { 'retry-after': '2' },
      json: { error: { code: 'busy', message: 'The server has much to do just now.' } },
    });
  });
  await page.goto('/');
  await paste(page, SHORT);
  await submit(page);
  await expect(row(page)).toContainText('not yet annotated');
  await row(page).getByRole('link').click();
  await expect(page.getByRole('alert').filter({ hasText: 'much to do' })).toContainText(
    'words can be tapped once they are annotated',
  );
  await expect(page.getByText('老師叫大家躲進涼亭')).toBeVisible();
  await expect(word(page, '涼亭')).toHaveCount(0);
  expect(refused).toBeGreaterThan(0);
  await page.unroute('**/api/annotate*');
  await expect(word(page, '涼亭')).toHaveCount(1);
  await expect(page.getByRole('alert').filter({ hasText: 'much to do' })).toHaveCount(0);
});

test('broken off in the middle, the rest is read as it was pasted, then finished from there', async ({
  page,
}) => {
  const asked: number[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/api/annotate')) return;
    const json = request.headers()['content-type']?.startsWith('application/json');
    asked.push(json ? (request.postDataJSON().from ?? 0) : 0);
  });
  await fate(page, 'cut');
  await addText(page, LONG);
  await expect(page.getByText(paragraph(60))).toBeAttached();
  await expect(page.getByRole('alert').filter({ hasText: 'can read it meanwhile' })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { spared: true }));
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('alert').filter({ hasText: 'can read it meanwhile' })).toHaveCount(0);
  const last = page.locator('main [data-start]', { hasText: paragraph(60) });
  // A paragraph that turns from plain text into words is another element.
  await expect(() => last.scrollIntoViewIfNeeded()).toPass();
  await expect(last.locator('[data-offset]', { hasText: '涼亭' })).toHaveCount(1);
  await expect(last).toHaveText(paragraph(60));
  expect(asked.at(-1)).toBeGreaterThan(0);
});

test('the page killed in the middle, the next visit finishes the text by itself', async ({
  page,
  context,
}) => {
  await fate(page, 'held');
  await addText(page, LONG);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto('/');
  await expect(row(next)).toHaveCount(1);
  await expect(row(next)).not.toContainText('annotated');
  await expect(
    row(next)
      .getByText(/% known/)
      .or(row(next).getByText('min')),
  ).toBeVisible();
});

test('renamed and deleted while it is being annotated, at once and for good', async ({
  page,
  context,
}) => {
  await fate(page, 'held');
  await addText(page, LONG);
  const shelf = await context.newPage();
  // This page annotates nothing: the other one is still at it.
  await shelf.goto('/');
  await expect(row(shelf)).toContainText('annotated in part');
  await shelf.getByRole('button', { name: `Rename ${TITLE}` }).click();
  await shelf.getByRole('dialog').getByRole('textbox').fill('雨');
  await shelf.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(shelf.getByRole('link', { name: '雨', exact: true })).toBeVisible();
  await shelf.getByRole('button', { name: 'Delete 雨' }).click();
  await expect(row(shelf)).toHaveCount(0);
  await page.close();
  await shelf.reload();
  await expect(shelf.getByRole('link', { name: '巷口的早餐店' }).first()).toBeVisible();
  await expect(row(shelf)).toHaveCount(0);
});

test('one text comes of a double click', async ({ page }) => {
  await page.goto('/');
  await paste(page, SHORT);
  await page.getByRole('button', { name: 'Add and read' }).dblclick();
  await page.waitForURL('**/texts/*');
  await page.goto('/');
  await expect(row(page)).toHaveCount(1);
});

test('a text is added under 6,000 corrections, of which one is about it', async ({ page }) => {
  await page.goto('/');
  const others = Array.from(
    { length: 5_999 },
    (_, index) => `甲${String.fromCodePoint(0x4e00 + index)}乙`,
  );
  await keep(
    page,
    'corrections',
    [...others, '山路上'].map((surface, index) => ({
      id: `${surface}@*`,
      surface,
      words: [surface],
      changed: index + 1,
      deleted: false,
    })),
  );
  await addText(page, SHORT);
  await expect(word(page, '山路上')).toHaveCount(2);
});

test('a correction restored elsewhere shows in the open text at once', async ({
  page,
  context,
}) => {
  await addText(page, SHORT);
  await expect(word(page, '山路上')).toHaveCount(0);
  const settings = await context.newPage();
  await settings.goto('/settings');
  const rules = [{ surface: '山路上', words: ['山路上'] }];
  const file = { format: 'hangjian-corrections', version: 1, corrections: rules };
  await settings
    .locator('input[type="file"][accept^=".json"]')
    .last()
    .setInputFiles({
      name: 'corrections.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
  await expect(word(page, '山路上')).toHaveCount(2);
  await settings.getByRole('button', { name: 'Take back the correction of 山路上' }).click();
  await expect(word(page, '山路上')).toHaveCount(0);
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect(word(page, '山路上')).toHaveCount(2);
});
