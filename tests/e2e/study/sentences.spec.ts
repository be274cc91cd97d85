import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled } from '../support/pages';
import { panel, word } from '../support/reader';
import { keep, kept, savedWords } from '../support/records';

const asked = (page: Page) => page.getByRole('article');
const show = (page: Page) => page.getByRole('button', { name: 'Show the answer' });

/** 巷口 met in another sentence, where it is read and meant otherwise. */
function metTwice(): object {
  const [given] = savedWords(Date.now()) as [Record<string, unknown>];
  const [met] = given.encounters as [Record<string, unknown>];
  const sentence = '我在巷口等你。';
  const other = {
    ...met,
    sentence,
    sentenceSimplified: sentence,
    within: { start: 2, end: 4 },
    offset: 300,
    gloss: 'street corner',
    pinyin: 'hang4 kou3',
    taiwanPinyin: 'hang4 kou3',
  };
  return { ...given, encounters: [met, other] };
}

test('each review asks in another sentence, with what the word means and is read there', async ({
  page,
}) => {
  await page.goto('/review');
  await settled(page);
  await keep(page, 'words', [metTwice()]);
  await expect(asked(page)).toContainText('我在巷口等你。');
  await show(page).click();
  await expect(asked(page)).toContainText('street corner');
  await expect(asked(page)).toContainText('hàngkǒu');
  await page.getByRole('button', { name: 'Again' }).click();
  await expect(asked(page)).toContainText('巷口停著一輛車。');
  await show(page).click();
  await expect(asked(page)).toContainText('entrance of a lane');
  await page.getByRole('button', { name: 'Undo last answer' }).click();
  await expect(asked(page)).toContainText('我在巷口等你。');
});

test('a word that is saved takes another sentence in, which can be taken back', async ({
  page,
}) => {
  await addText(page, '我每天喝咖啡。\n他不喜歡喝咖啡。');
  const sentences = async () => {
    const record = await kept(page, 'words', '咖啡');
    const encounters = (record?.encounters ?? []) as readonly { readonly sentence: string }[];
    return encounters.map(({ sentence }) => sentence);
  };
  const add = panel(page).getByRole('button', { name: 'Add sentence' });
  const close = panel(page).getByRole('button', { name: 'Close', exact: true });
  await word(page, '咖啡').first().click();
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  await expect(add).toBeHidden();
  await close.click();
  await word(page, '咖啡').last().click();
  await expect(panel(page)).toContainText('In your words.');
  await expectAccessible(page);
  await add.click();
  await expect(panel(page)).toContainText('Sentence added.');
  await expect(add).toBeHidden();
  expect(await sentences()).toEqual(['我每天喝咖啡。', '他不喜歡喝咖啡。']);
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(add).toBeVisible();
  await expect.poll(sentences).toEqual(['我每天喝咖啡。']);
});
