import { articlesFolder, loadArticle } from '@/lib/server/article-files';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled, visit } from '../support/pages';

/** Three articles one after the other, several times: some 5,500 characters. */
function longText(): string {
  const parts = ['alishan-railway', 'breakfast-shop', 'dragon-year'].map((slug) => {
    const file = loadArticle(articlesFolder(), slug)?.file;
    return `${file?.title}\n${file?.body}`;
  });
  return ['一篇很長的文章', ...parts, ...parts, ...parts].join('\n');
}

test('a long article is pasted, read to its end, kept and found again', async ({ page }) => {
  // axe looks at some 8,000 elements here, which takes a busy machine most of a minute.
  test.slow();
  const text = longText();
  const last = text.slice(text.lastIndexOf('\n') + 1);
  await addText(page, text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('一篇很長的文章');
  await settled(page);
  await expectAccessible(page);

  // Its last paragraph is made of words as well, once it is near.
  const end = page.locator('main [data-start]', { hasText: last }).last();
  await end.scrollIntoViewIfNeeded();
  const word = end.locator('[data-offset]', { hasText: '書包' });
  await expect(word).toBeVisible();
  expect(Number(await word.getAttribute('data-offset'))).toBe(text.lastIndexOf('書包'));
  await expect(end).toHaveText(last);

  await word.click();
  const panel = page.getByRole('dialog', { name: '書包' });
  await expect(panel).toBeVisible();
  await expect(panel).toContainText('schoolbag');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('一篇很長的文章');
  await page.goto('/');
  await page
    .getByRole('link', { name: /一篇很長的文章/ })
    .first()
    .click();
  // The shelf leads to the text, or on from where reading stopped.
  await expect(page).toHaveURL(({ href }) => href.startsWith(address));
});

test('the whole text is there, word for word', async ({ page }) => {
  const text = longText();
  await addText(page, text);
  await settled(page);
  await expect(async () => {
    const shown = await page.locator('main [data-start]').allTextContents();
    expect(shown.join('\n')).toBe(text);
  }).toPass();
});

test.describe('without an answer from the server', () => {
  test.use({ expectedProblem: /ERR_FAILED/ });

  test('what was pasted is not lost', async ({ page, context }) => {
    await context.route('**/api/annotate*', (route) => route.abort());
    await visit(page, '/');
    await page.getByRole('button', { name: 'Add a text' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a text' });
    await dialog.getByRole('textbox').fill('今天下雨了。');
    await dialog.getByRole('button', { name: 'Add and read' }).click();
    const row = page.getByRole('listitem').filter({ hasText: '今天下雨了' });
    await expect(row).toContainText('not yet annotated');
    // Until it closes, the text would be opened by itself as soon as the server answers.
    await expect(dialog).toBeHidden();
    await context.unroute('**/api/annotate*');
    await row.getByRole('link').click();
    await page.waitForURL('**/texts/*');
    await expect(page.locator('main [data-offset]').first()).toBeVisible();
  });
});
