import { draw } from '../support/drawing';
import { expect } from '../support/fixtures';
import { firstVisit, test } from '../support/offline';
import { visit } from '../support/pages';

test.describe.configure({ timeout: 150_000 });

test('cut off, with the dictionary kept, a drawn character is told and found', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  gate.cut();
  const cold = await context.newPage();
  await page.close();
  await visit(cold, `${gate.address}/dictionary`);
  await cold.getByRole('button', { name: 'Draw', exact: true }).click();
  await draw(cold, '水');
  await cold.getByRole('button', { name: '水', exact: true }).click({ timeout: 30_000 });
  await expect(cold.getByRole('searchbox')).toHaveValue('水');
  await expect(cold.getByRole('article').first()).toContainText('water', { timeout: 60_000 });
});
