import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';

/** Ways to ask, the list that answers, and the word a learner wanted. */
const FOUND = [
  ['nihao', 'Words that sound so', '你好'],
  ['re4 nao4', 'Words that sound so', '熱鬧'],
  ['ㄌㄜˋㄙㄜˋ', 'Words that sound so', '垃圾'],
  ['bank', 'Words that mean it', '銀行'],
  ['一*不*', 'Words written with it', '一動不動'],
  ['車站', 'Words written with it', '火車站'],
  ['未', 'Not to be taken for', '末'],
] as const;

for (const [typed, list, word] of FOUND) {
  test(`${typed} leads to ${word}`, async ({ page }) => {
    await page.goto('/dictionary');
    await settled(page);
    await page.getByRole('searchbox').fill(typed);
    const found = page.getByRole('region', { name: list });
    await found
      .getByRole('button', { name: new RegExp(`^${word}`) })
      .first()
      .click();
    await expect(page.getByRole('searchbox')).toHaveValue(word);
    await expect(page.getByRole('article').first().getByRole('heading')).toContainText(word);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue(typed);
    await expect(found).toBeVisible();
    await expectAccessible(page);
  });
}
