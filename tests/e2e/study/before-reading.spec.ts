import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled } from '../support/pages';
import { openArticle } from '../support/reader';

test('the words that carry a reader through a text are saved at once, and taken back', async ({
  page,
}) => {
  await openArticle(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Words to learn first' }).click();
  const sheet = page.getByRole('dialog', { name: 'Before you read' });
  await expect(sheet.getByText('You know or are learning 0 %')).toBeVisible();
  const save = sheet.getByRole('button', { name: /^Save all \d+$/ });
  const fewer = Number((await save.textContent())?.replace(/\D/g, ''));
  await sheet.getByLabel('To know').selectOption('98 %');
  const more = Number((await save.textContent())?.replace(/\D/g, ''));
  expect(more).toBeGreaterThan(fewer);
  await expectAccessible(page);
  await save.click();
  await expect(sheet.getByText('You need no more words for that.')).toBeVisible();
  await expect(sheet.getByText(/You know or are learning (98|99) %/)).toBeVisible();
  await expect(sheet.getByText(`${more} words saved.`)).toBeVisible();
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet.getByText('You know or are learning 0 %')).toBeVisible();
  await save.click();
  await expect(sheet.getByText(`${more} words saved.`)).toBeVisible();
  await page.goto('/vocabulary');
  await settled(page);
  await expect(page.getByRole('heading', { name: `Words ${more}` })).toBeVisible();
});

test('sentences with one new word are listed, and the word is saved from there', async ({
  page,
}) => {
  await addText(page, '我每天喝咖啡。\n他每天喝咖啡。\n我每天喝豆漿。');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Words to learn first' }).click();
  const sheet = page.getByRole('dialog', { name: 'Before you read' });
  await expect(sheet.getByText('Sentences with one new word (0)')).toBeVisible();
  await sheet.getByLabel('To know').selectOption('95 %');
  await sheet.getByRole('button', { name: /^Save all/ }).click();
  await expect(sheet.getByText('You need no more words for that.')).toBeVisible();
  await expect(sheet.getByText('Sentences with one new word (0)')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.goto('/vocabulary');
  await settled(page);
  await page.getByRole('button', { name: 'Remove 豆漿' }).click();
  await expect(page.getByRole('heading', { name: '豆漿' })).toBeHidden();
  await page.goBack();
  await settled(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Words to learn first' }).click();
  await expect(sheet.getByText('Sentences with one new word (1)')).toBeVisible();
  const found = sheet.getByRole('listitem').filter({ hasText: '我每天喝豆漿。' });
  await expect(found).toContainText('soy');
  await expectAccessible(page);
  await found.getByRole('button', { name: 'Save 豆漿' }).click();
  await expect(sheet.getByText('Sentences with one new word (0)')).toBeVisible();
});
