import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';
import { keep, savedWords } from '../support/records';

test('a word marked known without being saved is found, changed back and undone', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  const state = panel(page).getByRole('combobox', { name: 'State' });
  await state.selectOption('known');
  // It is shown once it is on disk; a page left before that would take it along.
  await expect(state).toHaveValue('known');
  await page.keyboard.press('Escape');
  await visit(page, '/vocabulary');
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: '豆漿' });
  await page.getByRole('combobox', { name: 'Which words' }).selectOption('known');
  await expect(row).toHaveCount(1);
  await expect(page.getByRole('option', { name: 'Known (1)' })).toHaveCount(1);
  await row.getByRole('combobox').selectOption('learning');
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('option', { name: 'Learning (1)' })).toHaveCount(1);
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

test('every state has its words, with their number, and a change of each is undone', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  const [word] = savedWords(Date.now());
  const states = ['new', 'learning', 'known', 'ignored'];
  const words = states.map((status, at) => {
    const id = ['茶', '店', '門', '路'][at];
    return { ...word, id, traditional: id, simplified: id, status, saved: status === 'learning' };
  });
  await keep(page, 'words', words);
  const rows = page.getByRole('main').getByRole('listitem');
  const which = page.getByRole('combobox', { name: 'Which words' });
  await expect(rows).toHaveCount(1);
  await which.selectOption('all');
  await expect(rows).toHaveCount(4);
  for (const [at, status] of states.entries()) {
    await which.selectOption(status);
    await expect(rows).toHaveCount(1);
    const other = states[(at + 1) % 4] ?? '';
    await rows.getByRole('combobox').selectOption(other);
    await expect(rows).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('combobox')).toHaveValue(status);
  }
});
