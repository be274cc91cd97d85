import { expect, test } from '../support/fixtures';

test('names data, typefaces and programs with licence and date', async ({ page }) => {
  await page.goto('/about');
  const main = page.getByRole('main');
  const entry = main.getByRole('listitem').filter({ hasText: 'CC-CEDICT' }).first();
  await expect(entry).toContainText(/release of 20\d\d-\d\d-\d\d · CC BY-SA 4\.0/);
  await expect(entry.getByRole('link', { name: 'CC BY-SA 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  );
  for (const [name, licence] of [
    ['jieba', 'MIT'],
    ['Make Me a Hanzi', 'Arphic Public License'],
    ['Iansui', 'SIL OFL 1.1'],
    ['Noto Serif TC', 'SIL OFL 1.1'],
    ['pinyin-pro', 'MIT'],
    ['opencc-js', 'MIT and Apache 2.0'],
  ] as const) {
    const item = main.getByRole('listitem').filter({ hasText: name }).first();
    await expect(item, name).toContainText(licence);
    await expect(item, name).toContainText(/20\d\d-\d\d-\d\d|version \d/);
  }
});

test('is reached from the shelf', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'About, data and licences' }).click();
  await expect(page).toHaveURL('/about');
});
