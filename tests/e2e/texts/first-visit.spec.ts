import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { openArticle } from '../support/reader';

test('the very first article opens with three hints, and no other does', async ({ page }) => {
  await openArticle(page);
  const hints = page.getByRole('note', { name: 'How to begin' });
  await expect(hints.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page, { only: '[aria-label="How to begin"]' });
  await hints.getByRole('button', { name: 'Got it' }).click();
  await expect(hints).toHaveCount(0);
  await openArticle(page);
  await expect(hints).toHaveCount(0);
  await openArticle(page, '/read/dragon-year');
  await expect(hints).toHaveCount(0);
});
