import { expect, test } from '../support/fixtures';
import { openArticle, panel, word } from '../support/reader';
import { kept } from '../support/records';

test('the undo of a second save leaves the word saved, with the sentence it had', async ({
  page,
}) => {
  await openArticle(page);
  const offsets: number[] = [];
  for (const place of [0, 1]) {
    const each = word(page, '豆漿').nth(place);
    offsets.push(Number(await each.getAttribute('data-offset')));
    await each.scrollIntoViewIfNeeded();
    await each.click();
    await panel(page).waitFor();
    await page.keyboard.press('s');
    await expect
      .poll(async () => ((await kept(page, 'words', '豆漿'))?.encounters as unknown[])?.length)
      .toBe(place + 1);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  }
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await kept(page, 'words', '豆漿'))?.encounters)
    .toMatchObject([{ offset: offsets[0] }]);
  await expect(word(page, '豆漿').first()).toHaveAttribute('data-saved', '');
  expect(await kept(page, 'words', '豆漿')).toMatchObject({ saved: true, deleted: false });
});

test('an undo in the panel gives a word its state back, and says when it cannot', async ({
  page,
  context,
}) => {
  await openArticle(page);
  await word(page, '豆漿').first().click();
  await panel(page).waitFor();
  await panel(page).getByRole('combobox', { name: 'State' }).selectOption('ignored');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(panel(page).getByRole('combobox', { name: 'State' })).toHaveValue('ignored');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  const other = await context.newPage();
  await openArticle(other);
  await word(other, '豆漿').first().click();
  await panel(other).getByRole('combobox', { name: 'State' }).selectOption('known');
  await expect.poll(async () => (await kept(other, 'words', '豆漿'))?.status).toBe('known');
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(
    page.getByText('This has changed since, so it was left as it is now.'),
  ).toBeVisible();
  expect(await kept(page, 'words', '豆漿')).toMatchObject({ saved: true, status: 'known' });
});
