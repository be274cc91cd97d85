import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures';
import { ARTICLE, prefer, settled } from '../support/pages';
import { keep, savedWords } from '../support/records';
import { shifts, watchShifts } from '../support/shifts';

test('a blocked database is told within two seconds, and all goes on when it is free', async ({
  page,
  context,
}) => {
  // A page of the same origin without our code: it does not make way.
  const holder = await context.newPage();
  await holder.goto('/api/health');
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('hangjian', 1);
        opening.onupgradeneeded = () => {
          const stores = 'words cards logs texts sources positions corrections'.split(' ');
          for (const name of stores) opening.result.createObjectStore(name, { keyPath: 'id' });
          opening.result.createObjectStore('blocks', { keyPath: ['textId', 'index'] });
        };
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
      }),
  );
  await page.goto('/vocabulary');
  await settled(page);
  const line = page.getByRole('alert').getByText(/Close the other Hangjian tabs to go on\./);
  await expect(line).toBeVisible({ timeout: 2_000 });
  await holder.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await expect(line).toHaveCount(0);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(page.getByText('綠豆').first()).toBeVisible();
});

test('a deleted database is told, and what the page still holds leaves as a backup', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/vocabulary');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(page.getByText('綠豆').first()).toBeVisible();
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: 'indexeddb',
  });
  const line = page.getByRole('alert').getByText(/This browser deleted what Hangjian had kept/);
  await expect(line).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what is left' }).click();
  const left = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(left.records.words).toHaveLength(3);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(line).toHaveCount(0);
});

for (const direction of ['horizontal', 'vertical'] as const) {
  test(`a database that opens late is told, and no text moves: ${direction}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, { direction });
    // A page whose upgrade goes on and on: whoever opens after it waits, and is told nothing.
    const other = await context.newPage();
    await other.goto('/api/health');
    await other.evaluate(() => {
      const opening = indexedDB.open('hangjian', 1);
      return new Promise<void>((resolve) => {
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('busy', { keyPath: 'id' });
          const goOn = () => {
            store.get('nothing').onsuccess = goOn;
          };
          goOn();
          Object.assign(window, { end: () => opening.transaction?.abort() });
          resolve();
        };
      });
    });
    await watchShifts(page);
    await page.goto(ARTICLE);
    const line = page.getByRole('alert').getByText(/takes long to open what Hangjian keeps/);
    await expect(line).toBeInViewport({ ratio: 1 });
    await settled(page);
    // Told in sight: nothing stands over it.
    const onTop = await line.evaluate((told) => {
      const { left, top, width, height } = told.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === told;
    });
    expect(onTop).toBe(true);
    await other.evaluate(() => (window as unknown as { end: () => void }).end());
    await expect(line).toHaveCount(0);
    const { by, when } = await shifts(page);
    expect(by, when).toBeLessThan(0.02);
  });
}
