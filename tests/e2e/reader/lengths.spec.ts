import { bodySize, edgesOf, headOf, TOOLBAR } from '@/lib/reader/window/lengths';
import { expect, test } from '../support/fixtures';
import { openArticle } from '../support/reader';

test('the page is set with the lengths that scripts reckon with', async ({ page }) => {
  await openArticle(page);
  const set = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('article') as Element);
    return {
      width: window.innerWidth,
      rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      toolbar: document.querySelector('header')?.getBoundingClientRect().height,
      body: Number.parseFloat(style.fontSize),
      head: Number.parseFloat(style.paddingBlockStart),
      edges:
        Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd),
    };
  });
  expect(set.toolbar).toBeCloseTo(TOOLBAR * set.rem, 1);
  expect(set.body).toBeCloseTo(bodySize(set.width, set.rem), 1);
  expect(set.head).toBeCloseTo(headOf(set.rem), 1);
  expect(set.edges).toBeCloseTo(edgesOf('normal', set.rem), 1);
});
