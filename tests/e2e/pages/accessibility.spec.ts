import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { ARTICLE, NOWHERE, PAGES, prefer, settled } from '../support/pages';

/** The reader has a spec of its own. */
const ROOMS = PAGES.filter((path) => path !== ARTICLE);

for (const theme of ['light', 'dark', 'sepia', 'black'] as const) {
  test.describe(`axe, ${theme}`, () => {
    for (const path of ROOMS) {
      test(path, async ({ page, context, baseURL }) => {
        await prefer(context, baseURL, { theme, aid: 'both' });
        await page.goto(path);
        await settled(page);
        await expect(page.locator('h1')).toHaveCount(1);
        await expectAccessible(page);
      });
    }

    test.describe('a page that does not exist', () => {
      test.use({ expectedProblem: /status of 404/ });

      test('says so', async ({ page, context, baseURL }) => {
        await prefer(context, baseURL, { theme });
        const answer = await page.goto(NOWHERE);
        expect(answer?.status()).toBe(404);
        await settled(page);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
        await expectAccessible(page);
      });
    });
  });
}
