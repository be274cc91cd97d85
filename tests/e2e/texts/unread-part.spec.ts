import { type PlainTools, plainBlock } from '@/lib/annotate/token/plain';
import { encodeBlock } from '@/lib/domain/wire/wire';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { word } from '../support/reader';

const TEXT = '他在學校讀書。\n我們去圖書館。';
const NOTE = 'This part could not be read in full; words only.';

/** What the server sends of a text that its engine did not come to an end with. */
function answer(): string {
  const tools: PlainTools = {
    segment: (text) => text.match(/圖書館|學校|讀書|我們|./gu) ?? [],
    lexicon: { exact: () => [] },
    converter: { toSimplified: (text) => text },
  };
  const head = { version: 1, script: 'traditional', length: TEXT.length };
  const block = encodeBlock(plainBlock({ text: TEXT, start: 0 }, tools));
  return `${JSON.stringify(head)}\n${JSON.stringify(block)}\n`;
}

test('a part that the server could not read shows its words and says so', async ({ page }) => {
  await page.route('**/api/annotate*', (route) =>
    route.fulfill({ contentType: 'application/x-ndjson', body: answer() }),
  );
  await addText(page, TEXT);
  await expect(page.getByText(NOTE)).toHaveCount(1);
  await expect(word(page, '圖書館')).toHaveCount(1);
  await expectAccessible(page);
  // Nothing is known of it but the text, and a tap is answered all the same.
  await word(page, '學校').click();
  await expect(page.getByRole('dialog', { name: '學校' })).toBeVisible();
  await page.reload();
  await expect(page.getByText(NOTE)).toHaveCount(1);
  await expect(page.locator('main [data-start]')).toHaveText(TEXT.split('\n'));
});
