import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { prefer, settled } from '../support/pages';
import { openArticle, openWord, panel, printed, word } from '../support/reader';
import {
  type Box,
  heartOf,
  middleOf,
  offMiddle,
  offPlace,
  readCharacters,
} from '../support/readings';
import { choose, openSettings } from '../support/settings-sheet';

const TONES = [1, 2, 3, 4, 5] as const;

/** A character of a word; a word of one is its own character. */
const character = (page: Page, text: string, at = 0): Locator => {
  const first = word(page, text).first();
  return [...text].length === 1 ? first : first.locator('span').nth(at);
};

const strength = (element: Locator): Promise<string> =>
  element.evaluate((node) => getComputedStyle(node, '::before').opacity);

const toneColours = (page: Page): Promise<string[]> =>
  page.evaluate(
    (tones) =>
      tones.map((tone) => {
        const found = document.querySelector(`main [data-tone="${tone}"]`) as Element;
        const [own, reading] = [getComputedStyle(found), getComputedStyle(found, '::before')];
        return own.color === reading.color ? own.color : `${own.color} under ${reading.color}`;
      }),
    TONES,
  );

/** Characters of paragraphs, not of the title. */
const IN_LINES = 'p [data-p]';

for (const [name, aids, place] of [
  ['pinyin', { aid: 'pinyin' }, offPlace],
  ['zhuyin above', { aid: 'zhuyin', zhuyinPlace: 'above' }, offMiddle],
] as const) {
  test(`${name} stays over its character, whatever room is left after it`, async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, aids);
    await openArticle(page);
    const characters = await readCharacters(page, IN_LINES);
    expect(characters.filter(({ gap }) => gap > 4).length).toBeGreaterThan(10);
    for (const character of characters) {
      const { before, box, em } = character;
      expect(Math.abs(place(character, before))).toBeLessThan(1);
      expect(Math.abs(character.moved)).toBeLessThanOrEqual(5 / 16);
      // It ends above the character's own ink, and stands nearer to it than to the line before.
      const above = heartOf(box) - heartOf(before as Box);
      expect(above).toBeGreaterThan(0.7 * em);
      expect(above).toBeLessThan(em);
    }
  });
}

test('zhuyin stands right beside its character, also where a line is justified', async ({
  page,
  context,
  baseURL,
}) => {
  for (const aid of ['zhuyin', 'both'] as const) {
    await prefer(context, baseURL, { aid, zhuyinPlace: 'right' });
    await openArticle(page);
    const characters = await readCharacters(page, IN_LINES);
    const rooms = characters.map(({ box, em }) => Math.round(box.width - em));
    expect(new Set(rooms).size, 'lines are justified').toBeGreaterThan(1);
    for (const character of characters) {
      const { box, em, before, after } = character;
      const zhuyin = (aid === 'both' ? after : before) as Box;
      const off = zhuyin.x - (box.x + em);
      expect(off).toBeGreaterThan(-0.15 * em);
      expect(off).toBeLessThan(0.3 * em);
      expect(Math.abs(heartOf(zhuyin) - heartOf(box))).toBeLessThan(1.5);
      if (aid !== 'both') continue;
      const pinyin = before as Box;
      expect(offPlace(character, pinyin)).toBeLessThan(1);
      // Three symbols are higher than their character; pinyin stands clear of them. The square of
      // a neutral dot is empty above the dot.
      const overlap = pinyin.y + pinyin.height - zhuyin.y;
      expect(overlap).toBeLessThan((character.neutral ? 0.35 : 0.15) * em);
    }
  }
});

test('tones are coloured by three palettes or the learner’s own, characters and readings alike', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'pinyin' });
  await openArticle(page);
  const sheet = await openSettings(page);
  const seen: string[] = [];
  for (const palette of ['Classic', 'For colour-blind readers', 'Quiet']) {
    await choose(sheet, 'Tone colours', palette);
    const colours = await toneColours(page);
    expect(new Set(colours).size, palette).toBe(5);
    for (const colour of colours) expect(colour).toMatch(/^rgb\(\d+, \d+, \d+\)$/);
    seen.push(colours.join(' '));
  }
  expect(new Set(seen).size).toBe(3);

  await choose(sheet, 'Tone colours', 'My own');
  await sheet.getByLabel('Second').fill('#123456');
  expect((await toneColours(page))[1]).toBe('rgb(18, 52, 86)');
  await page.reload();
  await settled(page);
  expect((await toneColours(page))[1]).toBe('rgb(18, 52, 86)');

  await choose(await openSettings(page), 'Tone colours', 'None');
  const plain = await page.evaluate(() =>
    [...document.querySelectorAll('main [data-tone]')].map((each) => getComputedStyle(each).color),
  );
  expect(new Set(plain).size).toBe(1);
});

test('zhuyin stands in a column to the right, the tone beside it, neutral on top; or above', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'zhuyin' });
  await openArticle(page);
  const bean = character(page, '豆漿');
  expect(await printed(bean, '::before')).toMatch(/^"ㄉㄡ\\a ?　ˋ"/);
  expect(await printed(character(page, '的'), '::before')).toMatch(/^"\.ㄉㄜ　"/);
  await expect(bean).toHaveCSS('letter-spacing', /^[1-9]/);

  const sheet = await openSettings(page);
  await choose(sheet, 'Zhuyin stands', 'Above');
  expect(await printed(bean, '::before')).toMatch(/^"ㄉㄡˋ"/);

  await choose(sheet, 'Show', 'Both');
  expect(await printed(bean, '::before')).toMatch(/^"dòu"/);
  expect(await printed(bean, '::after')).toMatch(/^"ㄉㄡˋ"/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Pinyin', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('button', { name: 'Zhuyin', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('in vertical text every aid stands at the right of its character', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'both', direction: 'vertical' });
  await openArticle(page);
  const bean = character(page, '豆漿');
  expect(await printed(bean, '::before')).toContain('dòu');
  expect(await printed(bean, '::after')).toContain('ㄉㄡ');
  const columns = await readCharacters(page, IN_LINES);
  for (const { box, em, moved, before, after } of columns) {
    const [pinyin, zhuyin] = [before as Box, after as Box];
    const middle = middleOf(box);
    expect(zhuyin.x - middle).toBeGreaterThan(0.3 * em);
    expect(pinyin.x - middle).toBeGreaterThan(zhuyin.x - middle);
    const off = heartOf(pinyin) - (box.y + em / 2);
    expect(Math.abs(off - moved * em)).toBeLessThan(1);
    expect(Math.abs(heartOf(zhuyin) - (box.y + em / 2))).toBeLessThan(1.5);
  }
  // The title's are closer together: its tone marks stand clear of its pinyin all the same.
  for (const { em, before, after } of await readCharacters(page, 'h1 [data-p]')) {
    const [pinyin, zhuyin] = [before as Box, after as Box];
    expect(pinyin.x - zhuyin.x).toBeGreaterThan(0.5 * em);
  }
  // Nothing that hangs over the side of a column is cut off: the title's marks stand inside.
  const room = await page.evaluate(() => {
    const title = document.querySelector('h1 [data-p]') as Element;
    const section = title.closest('h1')?.parentElement as Element;
    return section.getBoundingClientRect().right - title.getBoundingClientRect().right;
  });
  expect(room).toBeGreaterThan((columns[0]?.em ?? Number.NaN) * 0.5);
});

test('Taiwan’s reading or the Mainland’s, marked where they differ, in text and panel', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'pinyin' });
  await openArticle(page);
  const and = word(page, '和').first();
  expect(await printed(and, '::before')).toContain('hàn');
  const corner = /linear-gradient/;
  await expect(and).toHaveCSS('background-image', corner);
  await expect(word(page, '豆漿').first()).toHaveCSS('background-image', 'none');

  const sheet = await openSettings(page);
  await choose(sheet, 'Standard', 'Mainland');
  expect(await printed(and, '::before')).toContain('hé');
  await expect(and).toHaveCSS('background-image', corner);
  await page.keyboard.press('Escape');
  await openWord(page, '和');
  await expect(panel(page).locator('[data-reading]').filter({ hasText: 'Taiwan' })).toContainText(
    'hàn',
  );
  await expect(panel(page).locator('[data-reading]').filter({ hasText: 'Mainland' })).toContainText(
    'hé',
  );
});

test('tones as in dictionaries or as spoken; what is stored never changes', async ({ page }) => {
  await addText(page, '你好，我有一個不錯的主意。');
  await page.getByRole('button', { name: 'Pinyin', exact: true }).click();
  const [you, one, not] = [character(page, '你好'), character(page, '一'), character(page, '不錯')];
  for (const [element, reading] of [
    [you, 'nǐ'],
    [one, 'yī'],
    [not, 'bù'],
  ] as const) {
    expect(await printed(element, '::before')).toContain(`"${reading}"`);
  }
  await choose(await openSettings(page), 'Tones', 'As spoken');
  for (const [element, reading] of [
    [you, 'ní'],
    [one, 'yí'],
    [not, 'bú'],
  ] as const) {
    await expect.poll(() => printed(element, '::before')).toContain(`"${reading}"`);
  }
  await page.keyboard.press('Escape');
  await openWord(page, '你好');
  await expect(panel(page).locator('[data-reading]')).toContainText('nǐhǎo');
});

test('readings on every word, on rarer ones, on unknown ones as they fade, or on none', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'pinyin' });
  await openArticle(page);
  const bean = character(page, '豆漿');
  const common = character(page, '我');
  expect(await strength(common)).toBe('1');

  const sheet = await openSettings(page);
  await choose(sheet, 'Readings on', 'Rarer words');
  await sheet.getByRole('slider', { name: 'Rarer than band' }).fill('2');
  const bands = await page.evaluate(() => {
    const shown = new Set<string>();
    for (const each of document.querySelectorAll<HTMLElement>('main [data-offset][data-b]')) {
      const reading = each.matches('[data-p]') ? each : each.querySelector('[data-p]');
      if (!reading) continue;
      shown.add(`${each.dataset.b} ${getComputedStyle(reading, '::before').opacity}`);
    }
    return [...shown].sort();
  });
  expect(bands.filter((line) => line.startsWith('1'))).toEqual(['1 0']);
  expect(bands.filter((line) => !line.startsWith('1')).every((line) => line.endsWith(' 1'))).toBe(
    true,
  );
  expect(bands.length).toBeGreaterThan(2);

  await choose(sheet, 'Readings on', 'Words not yet known');
  await page.keyboard.press('Escape');
  expect(await strength(bean)).toBe('1');
  const before = await bean.boundingBox();
  await openWord(page, '豆漿');
  const state = panel(page).getByRole('combobox', { name: 'State' });
  // Pointed at or focused, a word shows its reading whatever its state.
  const leave = async () => {
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.mouse.move(0, 0);
  };
  await state.selectOption('learning');
  await leave();
  await expect.poll(async () => Number(await strength(bean))).toBeLessThan(1);
  expect(Number(await strength(bean))).toBeGreaterThan(0);
  await openWord(page, '豆漿');
  await state.selectOption('known');
  await leave();
  await expect.poll(() => strength(bean)).toBe('0');
  const after = await bean.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name: 'No readings' }).click();
  expect(await printed(common, '::before')).toBe('none');
});
