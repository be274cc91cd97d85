import { readFileSync } from 'node:fs';
import { BROUGHT } from '@/lib/storage/merge/merge';
import { HOSTILE, hostile, SOUND } from '../../attack/storage/records';
import { expect, test } from '../support/fixtures';
import { PAGES, settled } from '../support/pages';
import { keep } from '../support/records';

/** Every hostile record that has a key of its own, by store; none of them may be shown. */
const bad = (store: (typeof BROUGHT)[number]) =>
  HOSTILE.filter(([, name]) => name === store).map(([, , change], index) => ({
    ...hostile(store, change),
    id: `${SOUND[store].id}${index}`,
  }));

test('no page goes down for records it cannot read; they are told once and handed out', async ({
  page,
}) => {
  await page.goto('/about');
  await settled(page);
  let count = 0;
  for (const store of BROUGHT) {
    const records = bad(store);
    count += records.length;
    await keep(page, store, [...records, SOUND[store]]);
  }
  await page.goto('/texts/k3m90');
  await settled(page);
  for (const address of PAGES) {
    await page.goto(address);
    await settled(page);
    await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toHaveCount(
      0,
    );
  }
  await page.goto('/');
  await expect(page.getByText('茶館').first()).toBeVisible();

  await page.goto('/settings');
  await settled(page);
  await expect(page.getByText(/^1 saved word and 1 text of your own/)).toBeVisible();
  const line = page.getByText(/records could not be read\. Nothing of them was deleted\./);
  await expect(line).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save them to a file' }).click();
  const file = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(file.format).toBe('hangjian-unreadable');
  // Sources and answers are read by few pages; what was read and is bad is all there.
  expect(file.records.length).toBeGreaterThan(count / 2);
  expect(file.records.length).toBeLessThanOrEqual(count);
});

test('a record that cannot be read is told in a quiet line', async ({ page }) => {
  await page.goto('/about');
  await settled(page);
  const isThere = () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'hangjian'),
    );
  await expect.poll(isThere).toBe(true);
  // It is told once: not by a page that reads it, and is reloaded, before anybody can look.
  await page.goto('/robots.txt');
  await keep(page, 'words', [{ ...SOUND.words, pinyin: {} }]);
  await page.goto('/about');
  await expect(page.getByRole('status').getByText(/^One record could not be read/)).toBeVisible();
  await page.reload();
  await settled(page);
  await page.waitForTimeout(2_000);
  await expect(page.getByText(/^One record could not be read/)).toHaveCount(0);
});
