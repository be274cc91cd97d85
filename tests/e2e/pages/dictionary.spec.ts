import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { keep, savedWords } from '../support/records';

test('looks a word up in either script and shows both', async ({ page }) => {
  await page.goto('/dictionary');
  await settled(page);
  const field = page.getByRole('searchbox');
  for (const query of ['歷練', '历练']) {
    await field.fill(query);
    const entry = page.getByRole('article').first();
    await expect(entry.getByRole('heading')).toContainText('歷練');
    await expect(entry.getByRole('heading')).toContainText('历练');
    await expect(entry).toContainText('lìliàn');
    await expect(entry).toContainText('ㄌㄧˋ ㄌㄧㄢˋ');
    await expect(entry).toContainText('to learn through experience');
  }
  await expectAccessible(page);
});

test('what may be typed is told in full in the field', async ({ page }) => {
  await page.goto('/dictionary');
  await settled(page);
  const [told, room] = await page.getByRole('searchbox').evaluate((element) => {
    const { placeholder, clientWidth } = element as HTMLInputElement;
    const { font, paddingLeft, paddingRight } = getComputedStyle(element);
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('Nothing can be measured.');
    canvas.font = font;
    const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    return [canvas.measureText(placeholder).width, clientWidth - padding] as const;
  });
  expect(told).toBeLessThanOrEqual(room);
});

test('leads from a word to its characters and back', async ({ page }) => {
  await page.goto('/dictionary?q=歷練');
  await settled(page);
  await page.getByRole('button', { name: /^練/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('練');
  await expect(page.getByRole('article').first()).toContainText('to practice');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('歷練');
  await expect(page.getByRole('article').first()).toContainText('to learn through experience');
});

test('takes apart what has no entry of its own', async ({ page }) => {
  await page.goto('/dictionary?q=我喜歡喝綠豆湯');
  await settled(page);
  await expect(page.getByText('No entry for the whole of it')).toBeVisible();
  await expect(page.getByRole('button', { name: /^綠豆/ })).toBeVisible();
  await expectAccessible(page);
});

test('says what to type, and shows entries in the chosen script', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { script: 'simplified' });
  await page.goto('/dictionary');
  await settled(page);
  await expect(page.getByText('pinyin or zhuyin with or without tones')).toBeVisible();
  await page.getByRole('searchbox').fill('qqqq');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.getByRole('searchbox').fill('綠豆');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^绿豆/);
});

test('words that are found, however long, stand within the window', async ({ page }) => {
  for (const asked of ['銀行', 'bank', '*大學']) {
    await page.goto(`/dictionary?q=${encodeURIComponent(asked)}`);
    await settled(page);
    await expect(page.getByRole('region', { name: /^Words/ }).first()).toBeVisible();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, asked).toBe(0);
  }
});

test('what was found is saved, with undo, and is among the words', async ({ page }) => {
  await page.goto('/dictionary?q=歷練');
  await settled(page);
  const entry = page.getByRole('article').first();
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry.getByText('Saved.')).toBeVisible();
  await entry.getByRole('button', { name: 'Undo' }).click();
  await expect(entry.getByRole('button', { name: 'Save' })).toBeVisible();
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry.getByText('Saved.')).toBeVisible();
  await expect(entry.getByRole('button', { name: 'Listen to 歷練' })).toBeVisible();
  await page.goto('/vocabulary');
  await settled(page);
  await expect(page.getByText('歷練').first()).toBeVisible();
});

test('a word’s page has the sentences it was met in, and how it is written', async ({
  page,
  context,
}) => {
  await page.goto('/dictionary');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await page.goto(`/dictionary?q=${encodeURIComponent('綠豆')}`);
  await settled(page);
  await expect(page.getByRole('heading', { name: 'Where you met it' })).toBeVisible();
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('綠豆');
  const write = page.getByRole('button', { name: 'How to write 豆' });
  const strokes = page.getByRole('img', { name: /^豆, 7 strokes/ });
  await write.click();
  await expect(strokes).toBeVisible();
  await expectAccessible(page);
  // What has been looked at is here without the server.
  await write.click();
  await context.route('**/api/characters/**', (route) => route.abort());
  await page.reload();
  await settled(page);
  await write.click();
  await expect(strokes).toBeVisible();
});
