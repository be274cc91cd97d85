import { writeFileSync } from 'node:fs';
import { SOUND } from '../../attack/storage/records';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';

const MANY = 60_000;
/**
 * Milliseconds. It takes some seconds on an idle machine; one request for each of the words alone
 * took over 150,000.
 */
const WITHIN = 90_000;

const numbered = <Value extends object>(record: Value) =>
  Array.from({ length: MANY }, (_, index) => ({
    ...record,
    id: `茶${index}`,
    cardId: `茶${index}`,
  }));

test('60,000 words, their cards and answers are restored without a request for each', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const records = {
    words: numbered(SOUND.words),
    cards: numbered(SOUND.cards),
    logs: numbered(SOUND.logs),
  };
  await page.goto('/settings');
  await settled(page);
  const buffer = Buffer.from(JSON.stringify({ format: 'hangjian-backup', version: 1, records }));
  // As a file on the disk: Playwright hands over at most 50 MB from memory.
  const file = test.info().outputPath('backup.json');
  writeFileSync(file, buffer);
  const begun = Date.now();
  await page.getByLabel('Restore a backup').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click({ timeout: 90_000 });
  await expect(page.getByText('Restored: 60,000 words, 0 texts, 60,000 answers.')).toBeVisible({
    timeout: 90_000,
  });
  const took = Date.now() - begun;
  console.warn(`60,000 words, cards and answers restored in ${(took / 1000).toFixed(1)} s`);
  expect(took).toBeLessThan(WITHIN);
  await expect(page.getByText(/^60,000 saved words/)).toBeVisible({ timeout: 30_000 });
});
