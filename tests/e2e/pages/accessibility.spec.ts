import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { ARTICLE, dress, NOWHERE, PAGES, prefer, settled, THEMES } from '../support/pages';

/** The reader has a spec of its own. */
const ROOMS = PAGES.filter((path) => path !== ARTICLE);

// Four themes, one after the other.
test.describe.configure({ timeout: 120_000 });

for (const path of ROOMS) {
  test(`axe in every theme: ${path}`, async ({ page, context, baseURL }) => {
    await prefer(context, baseURL, { aid: 'both' });
    await page.goto(path);
    await settled(page);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const theme of THEMES) {
      await dress(page, { theme, aid: 'both' });
      await expectAccessible(page);
    }
  });
}

test.describe('axe in every theme: a page that does not exist', () => {
  test.use({ expectedProblem: /status of 404/ });

  test('says so', async ({ page }) => {
    const answer = await page.goto(NOWHERE);
    expect(answer?.status()).toBe(404);
    await settled(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    for (const theme of THEMES) {
      await dress(page, { theme });
      await expectAccessible(page);
    }
  });
});
