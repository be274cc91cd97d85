import { expectAccessible } from './axe';
import { giveVoices, said } from './fake-speech';
import { expect, test } from './fixtures';
import { ARTICLE, settled } from './pages';

const CANTONESE = { name: 'Sin-ji', lang: 'zh-HK' };
const MAINLAND = { name: 'Tingting', lang: 'zh-CN' };
const TAIWAN = { name: 'Mei-Jia', lang: 'zh_TW' };

const word = '.text [data-offset]';

test('says a word and its sentence with the voice of Taiwan', async ({ page }) => {
  await giveVoices(page, [CANTONESE, MAINLAND, TAIWAN]);
  await page.goto(ARTICLE);
  await settled(page);
  await page.locator(word).filter({ hasText: '早餐店' }).first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Listen to 早餐店' }).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  expect((await said(page))[0]).toMatchObject({
    text: '早餐店',
    voice: 'Mei-Jia',
    lang: 'zh-TW',
    rate: 0.9,
  });
  await panel.getByRole('button', { name: 'Listen to the sentence' }).click();
  await expect.poll(async () => (await said(page)).at(-1)?.text).toContain('我家巷口有一家早餐店');
});

test('reads on from here, marks the spoken word, pauses and stops', async ({ page }) => {
  await giveVoices(page, [CANTONESE, TAIWAN]);
  await page.goto(ARTICLE);
  await settled(page);
  await page.getByRole('button', { name: 'Read aloud from here' }).click();
  const spoken = page.locator('.text [data-spoken="word"]');
  await expect(spoken).toHaveCount(1);
  const first = await spoken.textContent();
  await expect(spoken).not.toHaveText(first ?? '');
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await expectAccessible(page);

  await bar.getByRole('button', { name: 'Pause' }).click();
  const paused = await spoken.getAttribute('data-offset');
  const soFar = (await said(page)).length;
  await page.waitForTimeout(400);
  expect(await spoken.getAttribute('data-offset')).toBe(paused);
  await bar.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(soFar);

  await bar.getByLabel('Speed').selectOption('50');
  await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(0.5);
  // The next sentence follows by itself.
  await bar.getByLabel('Speed').selectOption('150');
  await expect
    .poll(async () => (await said(page)).map(({ text }) => text).join(''), { timeout: 20_000 })
    .toContain('每天早上五點半');
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toBeHidden();
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('never lets Cantonese pass for Mandarin, and says how to get a voice', async ({ page }) => {
  await giveVoices(page, [CANTONESE, { name: 'Samantha', lang: 'en-US' }]);
  await page.goto(ARTICLE);
  await settled(page);
  await page.getByRole('button', { name: 'Read aloud from here' }).click();
  const notice = page.getByRole('region', { name: 'Reading aloud' });
  await expect(notice.getByRole('alert')).toContainText(
    'None of this system’s voices speaks Mandarin',
  );
  expect(await said(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
});
