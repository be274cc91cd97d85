import { expect, test } from '../support/fixtures';
import { ARTICLE, NOWHERE, prefer, settled, visit } from '../support/pages';
import { openSettings } from '../support/settings-sheet';

test.describe('a page that is not there', () => {
  test.use({ expectedProblem: /status of 404/ });

  test('keeps the header, which leads on', async ({ page }) => {
    for (const path of [NOWHERE, '/read/no-such-article']) {
      await page.goto(path);
      await settled(page);
      const rooms = page.getByRole('navigation', { name: 'Rooms' });
      await expect(rooms.getByRole('link', { name: 'Dictionary' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    }
    await page.getByRole('link', { name: 'Words' }).click();
    await expect(page).toHaveURL('/vocabulary');
  });
});

test('a line at the foot covers no control', async ({ page }) => {
  await visit(page, '/settings');
  const reset = page.getByRole('button', { name: 'Reset the settings' });
  // The button stands where the line would, at the very foot of the window.
  await reset.evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await page.evaluate(() => window.scrollBy(0, 16));
  await reset.click();
  const line = page.getByText('Settings are as at first.');
  await expect(line).toBeVisible();
  await expect
    .poll(() =>
      line.evaluate((line) => {
        const said = (line.parentElement as HTMLElement).getBoundingClientRect();
        return [...document.querySelectorAll('main :is(button, a, input, select), header a')]
          .map((control) => control.getBoundingClientRect())
          .filter(
            ({ left, right, top, bottom }) =>
              left < said.right && said.left < right && top < said.bottom && said.top < bottom,
          ).length;
      }),
    )
    .toBe(0);
});

test('bars to scroll by have the colours of the page, also in sheets on dark paper', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { theme: 'dark' });
  await visit(page, '/read/breakfast-shop');
  const sheet = await openSettings(page);
  const colours = () => sheet.evaluate((element) => getComputedStyle(element).scrollbarColor);
  expect(await colours()).toBe('rgb(125, 118, 106) rgb(22, 21, 19)');
});

test('a setting’s label stands nearer to its choices than to the group above', async ({ page }) => {
  await visit(page, '/settings');
  const gaps = await page.locator('main form fieldset').evaluateAll((groups) =>
    groups.slice(1).flatMap((group, index) => {
      const before = groups[index];
      const legend = group.querySelector('legend');
      const choice = group.querySelector('label span');
      if (!before || !legend || !choice || before.nextElementSibling !== group) return [];
      const text = document.createRange();
      text.selectNodeContents(choice);
      const own = text.getBoundingClientRect();
      const label = legend.getBoundingClientRect();
      // Beside each other, in wide columns, there is no question.
      if (own.left > label.right && own.top < label.bottom) return [];
      return [[own.top - label.bottom, label.top - before.getBoundingClientRect().bottom]];
    }),
  );
  for (const [below, above] of gaps) expect(above).toBeGreaterThan(below ?? 0);
});

test('no blue but ours, and no command on a page for learners', async ({ page }) => {
  await page.goto('/about');
  await expect(page.getByRole('main')).not.toContainText('npm run');
  await visit(page, ARTICLE);
  const [selection, tint] = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.background = 'var(--tint)';
    document.body.append(probe);
    const tint = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const word = document.querySelector('main [data-offset]') as Element;
    return [getComputedStyle(word, '::selection').backgroundColor, tint];
  });
  expect(selection).toBe(tint);
});
