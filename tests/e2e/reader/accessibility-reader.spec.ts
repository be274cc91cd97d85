import { expectAccessible } from '../support/axe';
import { giveVoices } from '../support/fake-speech';
import { expect, test } from '../support/fixtures';
import { dress, prefer, THEMES } from '../support/pages';
import { openArticle, openWord, PANEL, panel } from '../support/reader';
import { openSettings } from '../support/settings-sheet';

const DIRECTIONS = ['horizontal', 'vertical'] as const;
/** Every palette is seen on light and on dark paper. */
const PALETTES = { light: 'classic', sepia: 'safe', dark: 'classic', black: 'safe' } as const;

// Axe weighs every character of the text against its paper, four times.
test.describe.configure({ timeout: 300_000 });

for (const direction of DIRECTIONS) {
  test(`axe in every theme, ${direction} text in tone colours with an open word`, async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, { direction, aid: 'both' });
    await openArticle(page);
    await openWord(page, '和');
    await expect(panel(page)).toContainText('Taiwan');
    await expect(page.locator('h1')).toHaveCount(1);
    for (const theme of THEMES) {
      const toneColours = direction === 'horizontal' ? PALETTES[theme] : 'ink';
      await dress(page, { theme, direction, aid: 'both', toneColours });
      await expectAccessible(page);
    }
  });
}

test('axe, what is called from the edge: light on wide windows, dark on phones', async ({
  page,
  context,
  baseURL,
}, { project }) => {
  const theme = project.name === 'phone' ? 'dark' : 'light';
  await prefer(context, baseURL, { theme, aid: 'zhuyin', toneColours: 'own' });
  await giveVoices(page, [{ name: 'Mei-Jia', lang: 'zh-TW' }]);
  await openArticle(page);

  await openSettings(page);
  await expectAccessible(page, { only: 'dialog[open]' });
  await page.keyboard.press('Escape');

  const fromMenu = async (name: string) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.locator('[data-own-keys]').getByRole('button', { name }).click();
  };
  await page.getByRole('button', { name: 'More' }).click();
  await expectAccessible(page, { only: '[data-own-keys]' });
  await page.keyboard.press('Escape');
  for (const sheet of ['Keys', 'Words looked up']) {
    await fromMenu(sheet);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, { only: 'dialog[open]' });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  await page.getByRole('button', { name: 'Read aloud from here' }).first().click();
  await expect(page.getByRole('region', { name: 'Reading aloud' })).toBeVisible();
  await expectAccessible(page, { only: 'section[aria-label="Reading aloud"]' });
  await page.getByRole('button', { name: 'Stop reading aloud' }).click();

  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'How to write 漿' }).click();
  await panel(page).getByRole('button', { name: 'Practise' }).click();
  await expect(panel(page).getByRole('status').first()).toContainText('Draw stroke 1');
  await panel(page).getByRole('button', { name: 'Correct' }).click();
  await expect(panel(page).getByRole('form')).toBeVisible();
  await expectAccessible(page, { only: PANEL });
  await page.keyboard.press('Escape');

  await page.evaluate(() => window.scrollTo(0, 0));
  await fromMenu('Nothing but the text');
  await expect(page.getByRole('button', { name: 'Show the toolbar' })).toBeVisible();
  await expectAccessible(page, { except: '[data-text]' });
});
