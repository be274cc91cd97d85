import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';
import { keep, savedWords } from '../support/records';

test('a word marked known without being saved is found, changed back and undone', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('combobox', { name: 'State' }).selectOption('known');
  await page.keyboard.press('Escape');
  await visit(page, '/vocabulary');
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: '豆漿' });
  await page.getByRole('combobox', { name: 'Which words' }).selectOption('known');
  await expect(row).toHaveCount(1);
  await row.getByRole('combobox').selectOption('learning');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
});

test('a returning learner sees what is due, and the lesson never again', async ({ page }) => {
  await visit(page, '/');
  const lesson = page.getByRole('region', { name: 'How Hangjian works' });
  await expect(lesson).toBeVisible();
  await openArticle(page);
  await page.getByRole('button', { name: 'Got it' }).click();
  await visit(page, '/');
  await expect(lesson).toHaveCount(0);
  await keep(page, 'words', savedWords(Date.now()));
  await page.getByRole('link', { name: '3 words are due for review' }).click();
  await expect(page).toHaveURL('/review');
});
