import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';

/** 1280 × 800 seen at 200 % and 400 %: WCAG’s resize and reflow. */
const ZOOMED = [
  ['200 %', { width: 640, height: 400 }],
  ['400 %', { width: 320, height: 256 }],
] as const;

for (const [zoom, viewport] of ZOOMED) {
  test(`at ${zoom} the page reflows: nothing is cut, all is in reach`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.setViewportSize(viewport);
    await prefer(context, baseURL, { aid: 'both' });
    await openArticle(page);
    const sideways = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    expect(await sideways()).toBeLessThanOrEqual(0);
    for (const button of await page.getByRole('toolbar').getByRole('button').all()) {
      if (await button.isVisible()) await expect(button).toBeInViewport({ ratio: 1 });
    }
    await openWord(page, '豆漿');
    const box = await panel(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
    await expect(panel(page)).toContainText('Saved.');
    await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
    await expect(panel(page)).toHaveCount(0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog').getByRole('slider', { name: 'Size' })).toBeVisible();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
}
