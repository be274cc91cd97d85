import { expect, test } from '../support/fixtures';
import { openArticle, panel, word } from '../support/reader';

test('a word pressed by voice or switch, without a pointer, opens at once', async ({ page }) => {
  await page.addInitScript(() => {
    // What would be fetched after a while without a sign never is: the press is the first one.
    const later = window.setTimeout.bind(window);
    const never = 2 ** 31 - 1;
    Object.assign(window, {
      setTimeout: (work: () => void, ms = 0) => later(work, ms >= 3_000 ? never : ms),
    });
  });
  await openArticle(page);
  await word(page, '豆漿')
    .first()
    .evaluate((element: HTMLElement) => element.click());
  await expect(panel(page)).toContainText('soy milk');
});
