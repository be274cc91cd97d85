import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled } from '../support/pages';
import { panel, word } from '../support/reader';
import { keep, kept } from '../support/records';

const inbox = (page: Page) => page.getByRole('region', { name: /^Looked up more than once/ });

async function look(page: Page, text: string, nth: number): Promise<void> {
  await word(page, text).nth(nth).click();
  await expect(panel(page)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panel(page)).toBeHidden();
}

/** Looked up as another visit left it. */
const looked = (id: string, pinyin: string, gloss: string, count: number) => ({
  id,
  traditional: id,
  simplified: id,
  pinyin,
  taiwanPinyin: pinyin,
  gloss,
  entryIds: [],
  encounter: {
    textId: 'breakfast-shop',
    textTitle: '巷口的早餐店',
    href: '/read/breakfast-shop',
    sentence: `我喜歡${id}。`,
    sentenceSimplified: `我喜欢${id}。`,
    within: { start: 3, end: 3 + id.length },
    offset: 40,
  },
  count,
  last: Date.parse('2026-10-05T12:00:00+08:00'),
  changed: 1,
  deleted: false,
});

test('a word looked up twice and not saved is offered with its sentence, and saved at a tap', async ({
  page,
}) => {
  await addText(page, '我每天喝咖啡。\n他不喜歡喝咖啡。');
  await look(page, '咖啡', 0);
  await look(page, '每天', 0);
  await look(page, '咖啡', 1);
  await expect.poll(async () => (await kept(page, 'lookups', '咖啡'))?.count).toBe(2);
  await page.goto('/vocabulary');
  await settled(page);
  const offers = inbox(page).getByRole('listitem');
  await expect(offers).toHaveCount(1);
  await expect(offers).toContainText('他不喜歡喝咖啡。');
  await expect(offers).toContainText(/looked up 2 times, last on \d+/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save 咖啡' }).click();
  await expect(inbox(page)).toBeHidden();
  await expect(page.getByText('他不喜歡喝咖啡。')).toBeVisible();
  const saved = await kept(page, 'words', '咖啡');
  expect(saved).toMatchObject({ saved: true, status: 'learning' });
  expect(Object.keys(saved ?? {}), 'nothing of how often it was looked up').not.toContain('count');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(offers).toHaveCount(1);
  await expect(page.getByText('No words yet.')).toBeVisible();
});

test('what is put away is gone, over visits too, and can be taken back', async ({ page }) => {
  await page.goto('/vocabulary');
  await settled(page);
  await keep(page, 'lookups', [
    looked('咖啡', 'ka1 fei1', 'coffee', 2),
    looked('綠茶', 'lü4 cha2', 'green tea', 7),
    looked('豆漿', 'dou4 jiang1', 'soy milk', 1),
  ]);
  const offers = inbox(page).getByRole('listitem');
  await expect(offers).toHaveCount(2);
  await expect(offers.first()).toContainText('綠茶');
  await expect(offers.first()).toContainText('looked up 7 times, last on 5 October 2026');
  await page.getByRole('button', { name: 'Put 綠茶 away' }).click();
  await expect(offers).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(offers).toHaveCount(2);
  await page.getByRole('button', { name: 'Put these 2 away' }).click();
  await expect(inbox(page)).toBeHidden();
  await page.reload();
  await settled(page);
  await expect(page.getByText('No words yet.')).toBeVisible();
  await expect(inbox(page)).toBeHidden();
});
