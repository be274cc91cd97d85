import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { word } from '../support/reader';

/** Our own sentences, spelt as a character-by-character conversion from Simplified spells them. */
const CONVERTED = '他在曆練中成長。\n這里的環境復雜，他要求籤名。\n海水涌入，資金鍊斷了。';

test('a machine-converted text says so once, with repairs to switch off there', async ({
  page,
}) => {
  await addText(page, CONVERTED);
  const line = page.getByRole('complementary', { name: 'About this text' });
  await expect(line).toContainText('machine-converted');
  await expect(word(page, '歷練')).toHaveCount(1);
  await expectAccessible(page);
  await line.getByRole('button', { name: 'Show as written' }).click();
  await expect(word(page, '曆練')).toHaveCount(1);
  await line.getByRole('button', { name: 'Show repaired' }).click();
  await expect(word(page, '歷練')).toHaveCount(1);
  await line.getByRole('button', { name: 'Dismiss' }).click();
  await expect(line).toHaveCount(0);
  await page.reload();
  await expect(word(page, '歷練')).toHaveCount(1);
  await expect(line).toHaveCount(0);
});

test('a text given in Simplified is shown in the Traditional one chooses', async ({ page }) => {
  await addText(page, '里面的人说他着急。\n我们为了群众做这件事。');
  await expect(word(page, '裡面')).toHaveCount(1);
  await page.getByRole('button', { name: 'Settings' }).first().click();
  await page.getByText('As in Hong Kong').click();
  await expect(word(page, '裏面')).toHaveCount(1);
  await expect(word(page, '着急')).toHaveCount(1);
  await page.reload();
  await expect(word(page, '裏面')).toHaveCount(1);
});
