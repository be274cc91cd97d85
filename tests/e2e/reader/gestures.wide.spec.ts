import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { openArticle, panel, word } from '../support/reader';

test('dragging over words selects and never opens; what is selected can be looked up', async ({
  page,
}) => {
  await openArticle(page);
  const from = await word(page, '門口').first().boundingBox();
  if (!from) throw new Error('no word to drag over');
  await page.mouse.move(from.x + 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width + 60, from.y + from.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(panel(page)).toHaveCount(0);
  const selected = await page.evaluate(() => String(window.getSelection()));
  expect(selected).toMatch(/^門口就/);
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(panel(page)).toContainText('門口');
});

test('a hand that is slow to let go of the button has tapped all the same', async ({ page }) => {
  await openArticle(page);
  await word(page, '門口').first().hover();
  await page.mouse.down();
  await page.waitForTimeout(700);
  await page.mouse.up();
  await expect(panel(page)).toContainText('門口');
});

test('what is looked up is what is selected when it is asked for', async ({ page }) => {
  await openArticle(page);
  const met = word(page, '門口').first();
  await met.evaluate((element) => {
    const first = document.createRange();
    first.selectNodeContents(element.firstElementChild ?? element);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(first);
  });
  const button = page.getByRole('button', { name: 'Look up' });
  await expect(button).toBeVisible();
  // The selection grows and the button is pressed before the button can have followed.
  await button.evaluate((element: HTMLElement) => {
    const selection = window.getSelection();
    const whole = document.createRange();
    const start =
      selection?.anchorNode?.parentElement?.closest('[data-offset]') ?? selection?.anchorNode;
    if (start) whole.selectNodeContents(start);
    selection?.removeAllRanges();
    selection?.addRange(whole);
    element.click();
  });
  await expect(panel(page)).toContainText('門口');
});

test('what is copied is plain text, with readings shown or not', async ({ page }) => {
  await openArticle(page);
  await page.getByRole('button', { name: 'Pinyin', exact: true }).click();
  const text = await page.evaluate(() => {
    const paragraph = document.querySelectorAll('[data-start]')[1] as Element;
    window.getSelection()?.selectAllChildren(paragraph);
    return String(window.getSelection());
  });
  expect(text).toMatch(/^我家巷口有一家早餐店，開了三十多年。/);
});

test('pointing opens a word only while the chosen key is held', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { hover: 'alt' });
  await openArticle(page);
  await word(page, '門口').first().hover();
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.down('Alt');
  await word(page, '豆漿').first().hover();
  await expect(panel(page)).toContainText('soy');
  await page.keyboard.up('Alt');
});
