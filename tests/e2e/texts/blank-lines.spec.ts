import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { prefer } from '../support/pages';

/** Too long for a title, which has room of its own. */
const BEGINNING = '這是很長很長的一段話，'.repeat(8);

/** A scene break, a stanza's end, and more blank lines than a page can do with. */
const SCENES = [
  '雨停了，他關上窗。',
  '桌上的茶已經涼了。',
  '',
  '第二天早上，門口放著一把傘。',
  '',
  '',
  '',
  '',
  '沒有人知道是誰的。',
].join('\n');

/** Lengths between the paragraphs, in lines of the text, along the axis. */
const gaps = (page: Page, vertical: boolean): Promise<number[]> =>
  page.locator('main [data-text]').evaluate((text, columns) => {
    const line = Number.parseFloat(getComputedStyle(text).lineHeight);
    const boxes = [...text.querySelectorAll('[data-start]')].map((p) => p.getBoundingClientRect());
    return boxes.slice(1).map((box, index) => {
      const before = boxes[index] as DOMRect;
      const between = columns ? before.left - box.right : box.top - before.bottom;
      return Math.round((between / line) * 10) / 10;
    });
  }, vertical);

for (const direction of ['horizontal', 'vertical'] as const) {
  test(`blank lines of a text are kept, two at most, ${direction}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, { direction });
    await addText(page, `${BEGINNING}\n${SCENES}`);
    await expect.poll(() => gaps(page, direction === 'vertical')).toEqual([0, 0, 1, 2]);
  });
}

test('paragraphs are copied with the blank lines of the text and no others', async ({ page }) => {
  await addText(page, `${BEGINNING}\n${SCENES}`);
  const copied = () =>
    page.locator('main [data-text]').evaluate((text) => {
      getSelection()?.selectAllChildren(text);
      const clipboardData = new DataTransfer();
      text.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
      return clipboardData.getData('text/plain');
    });
  await page.mouse.move(5, 5);
  await expect.poll(copied).toBe(`${BEGINNING}\n${SCENES.replace('\n\n\n\n\n', '\n\n\n')}`);
});

test('a paragraph that its author has indented is indented once', async ({ page }) => {
  const text = '這是很長很長的一段話，'.repeat(8);
  await addText(page, `${text}\n　　${text}`);
  const firsts = await page.locator('main [data-start]').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const word = paragraph.querySelector('[data-offset]')?.getBoundingClientRect();
      return Math.round((word?.left ?? 0) - paragraph.getBoundingClientRect().left);
    }),
  );
  expect(Math.abs((firsts[0] ?? 0) - (firsts[1] ?? 0))).toBeLessThanOrEqual(1);
});
