import { SOUND } from '../../attack/storage/records';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';
import { word } from '../support/reader';
import { keep } from '../support/records';

test('a restored text says what is missing of it, and what is too long of it', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  const claimed = { script: 'traditional', length: 900, blocks: 3 };
  const long = { ...SOUND.texts, id: 'long', info: { ...SOUND.texts.info, id: 'long' } };
  await keep(page, 'texts', [{ ...SOUND.texts, annotation: claimed }, long]);
  await keep(page, 'sources', [
    { ...SOUND.sources, id: 'long', text: '我喝茶。\n'.repeat(500_000) },
  ]);
  await page.goto('/texts/k3m9');
  await expect(page.getByRole('alert').filter({ hasText: 'Only the title' })).toBeVisible();
  await page.goto('/texts/long');
  const told = page.getByRole('alert').filter({ hasText: 'add it again in parts' });
  await expect(told).toBeVisible();
  await expect(told).not.toContainText('once they are annotated');
  await expect(page.getByText('我喝茶。').first()).toBeVisible();
});

test('a text whose blocks are gone is annotated again by itself', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  const claimed = { script: 'traditional', length: 900, blocks: 3 };
  await keep(page, 'texts', [{ ...SOUND.texts, annotation: claimed }]);
  await keep(page, 'sources', [SOUND.sources]);
  await page.goto('/texts/k3m9');
  await expect(word(page, '喝茶').or(word(page, '茶')).first()).toBeVisible();
});
