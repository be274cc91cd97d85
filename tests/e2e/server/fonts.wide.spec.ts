import { expect, test } from '../support/fixtures';
import { ARTICLE, prefer, settled } from '../support/pages';

/** What each choice is set in; the other two must not be fetched for the text. */
const FAMILIES = {
  serif: /Noto Serif TC/,
  sans: /Noto Sans TC/,
  kai: /Iansui/,
} as const;
type Font = keyof typeof FAMILIES;
const FONTS = Object.keys(FAMILIES) as Font[];

for (const font of FONTS) {
  test(`text in ${font} is set in its own font, served by us`, async ({
    page,
    context,
    baseURL,
  }) => {
    const fetched: string[] = [];
    page.on('request', (asked) => {
      if (asked.resourceType() === 'font') fetched.push(asked.url());
    });
    await prefer(context, baseURL, { font });
    await page.goto(ARTICLE);
    await settled(page);
    expect(fetched.length).toBeGreaterThan(0);
    for (const url of fetched) expect(new URL(url).origin).toBe(baseURL);

    const text = page.locator('p [data-offset]').first();
    const family = await text.evaluate((element) => getComputedStyle(element).fontFamily);
    expect(family.split(',')[0]).toMatch(FAMILIES[font]);

    const loaded = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
    );
    expect(loaded.join(' ')).toMatch(FAMILIES[font]);
    // Titles are set in Kai whatever the text is in; no other face may load.
    const others = FONTS.filter((other) => other !== font && other !== 'kai');
    for (const other of others) expect(loaded.join(' ')).not.toMatch(FAMILIES[other]);
  });
}

test('Kai in Simplified has the Mainland’s forms and punctuation', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { font: 'kai', script: 'simplified' });
  await page.goto(ARTICLE);
  await settled(page);
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
    );
  await expect.poll(async () => (await loaded()).join(' ')).toMatch(/LXGW WenKai/);
});

test('an open word stands in Kai, each form in its own, whatever the text is in', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await settled(page);
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
    );
  await page.locator('p [data-offset]').filter({ hasText: '豆漿' }).first().click();
  const forms = page.getByRole('dialog').getByRole('heading', { level: 2 }).locator('span[lang]');
  await expect(forms).toHaveCount(2);
  const families = await forms.evaluateAll((all) =>
    all.map((form) => /Iansui|LXGW WenKai/.exec(getComputedStyle(form).fontFamily)?.[0]),
  );
  expect(families).toEqual(['Iansui', 'LXGW WenKai']);
  // The Mainland's sheet comes with the word that needs it.
  await expect
    .poll(() =>
      page.evaluate(() => [...document.fonts].filter(({ family }) => /LXGW/.test(family)).length),
    )
    .toBeGreaterThan(50);
  await expect.poll(async () => (await loaded()).join(' ')).toMatch(/LXGW WenKai/);
});
