import { giveVoices, said } from '../support/fake-speech';
import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';

const CANTONESE = { name: 'Sin-ji', lang: 'zh-HK' };
const MAINLAND = { name: 'Tingting', lang: 'zh-CN' };
const TAIWAN = { name: 'Mei-Jia', lang: 'zh_TW' };

test('says a word and its sentence with the voice of Taiwan', async ({ page }) => {
  await giveVoices(page, [CANTONESE, MAINLAND, TAIWAN]);
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Listen to 豆漿' }).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  expect((await said(page))[0]).toMatchObject({
    text: '豆漿',
    voice: 'Mei-Jia',
    lang: 'zh-TW',
    rate: 0.9,
  });
  await panel(page).getByRole('button', { name: 'Listen to the sentence' }).click();
  await expect
    .poll(async () => (await said(page)).at(-1)?.text)
    .toContain('先煮一大鍋豆漿，再把蛋餅皮');
});

test('says Mainland readings with a voice of the Mainland', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { standard: 'mainland' });
  await giveVoices(page, [CANTONESE, TAIWAN, MAINLAND]);
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Listen to 豆漿' }).click();
  await expect.poll(async () => (await said(page))[0]?.voice).toBe('Tingting');
});

test('reads on from here, marks the spoken word, pauses, changes speed and stops', async ({
  page,
}) => {
  await giveVoices(page, [CANTONESE, TAIWAN]);
  await openArticle(page);
  await page.getByRole('button', { name: 'Read aloud from here' }).click();
  const spoken = page.locator('main [data-spoken="word"]');
  await expect(spoken).toHaveCount(1);
  const first = await spoken.getAttribute('data-offset');
  await expect(spoken).not.toHaveAttribute('data-offset', first ?? '');
  const bar = page.getByRole('region', { name: 'Reading aloud' });

  await bar.getByRole('button', { name: 'Pause' }).click();
  // Paused between two sentences, the whole next one is marked.
  const marked = page.locator('main [data-spoken]').first();
  const paused = await marked.getAttribute('data-offset');
  const soFar = (await said(page)).length;
  // Longer than the voice takes for two characters.
  await page.waitForTimeout(400);
  expect(await marked.getAttribute('data-offset')).toBe(paused);
  await bar.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(soFar);

  await bar.getByLabel('Speed').selectOption('50');
  await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(0.5);
  // The next sentences follow by themselves.
  await expect
    .poll(async () => (await said(page)).map(({ text }) => text).join(''), { timeout: 20_000 })
    .toMatch(/巷口的早餐店.*我家巷口有一家早餐店.*每天早上五點半/);
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toBeHidden();
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('never lets Cantonese pass for Mandarin, and says how to get a voice', async ({ page }) => {
  await giveVoices(page, [CANTONESE, { name: 'Samantha', lang: 'en-US' }]);
  await openArticle(page);
  await page.getByRole('button', { name: 'Read aloud from here' }).click();
  const notice = page.getByRole('region', { name: 'Reading aloud' });
  await expect(notice.getByRole('alert')).toContainText(
    'None of this system’s voices speaks Mandarin',
  );
  expect(await said(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
});
