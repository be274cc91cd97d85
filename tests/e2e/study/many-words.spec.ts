import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled, visit } from '../support/pages';
import { keep, savedWords } from '../support/records';

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const search = (page: Page) => page.getByRole('searchbox');

const NUMERALS = [...'零一二三四五六七八九'];
const numeral = (count: number): string =>
  [...String(count)].map((digit) => NUMERALS[Number(digit)]).join('');

/** So many words, the first of them the newest. */
function many(count: number): object[] {
  const [word] = savedWords(Date.now());
  return Array.from({ length: count }, (_, index) => {
    const name = numeral(index);
    return {
      ...word,
      id: name,
      traditional: name,
      simplified: name,
      gloss: `number ${index}`,
      added: 1_000_000 - index,
      order: count - index,
    };
  });
}

async function open(page: Page, count: number): Promise<void> {
  await visit(page, '/vocabulary');
  await keep(page, 'words', many(count));
  await settled(page);
  await expect(rows(page).first()).toContainText('number 0');
}

test('of 20,000 words only those near the window are drawn, and each says which it is', async ({
  page,
}) => {
  test.slow();
  await open(page, 20_000);
  await expect(page.getByText('Saved (20,000)')).toBeAttached();
  expect(await rows(page).count()).toBeLessThan(40);
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', '20000');
  await expect(rows(page).first()).toHaveAttribute('aria-posinset', '1');
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = rows(page).filter({ hasText: 'number 19999' });
  await expect(last).toHaveAttribute('aria-posinset', '20000');
  expect(await rows(page).count()).toBeLessThan(40);
  await search(page).fill('number 7654');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toHaveAttribute('aria-setsize', '1');
  await search(page).fill('');
  await expect(rows(page).first()).toContainText('number 0');
});

test('the keyboard reaches every row, one after the other', async ({ page }) => {
  await open(page, 300);
  await page.getByRole('link', { name: '巷口停著一輛車。' }).first().focus();
  const reached = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    reached.add(
      await page.evaluate(
        () => document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? '',
      ),
    );
    await page.keyboard.press('Tab');
  }
  // Three stops a row, and one more for the meaning of what no dictionary has.
  expect([...reached]).toEqual(Array.from({ length: reached.size }, (_, index) => `${index + 1}`));
  expect(reached.size).toBeGreaterThan(12);
  // Whoever scrolls away comes back to where they were.
  const focused = await page.evaluate(
    () => document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? '',
  );
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(rows(page).filter({ hasText: 'number 299' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset')),
    )
    .toMatch(new RegExp(`^(?:${focused}|${Number(focused) + 1})$`));
});

/** The first row below the toolbar, and how far from the top of the window it begins, in pixels. */
const place = (page: Page): Promise<readonly [string, number]> =>
  rows(page).evaluateAll((all) => {
    const tops = all.map((row) => [row.getAttribute('aria-posinset') ?? '', row] as const);
    const below = tops
      .map(([which, row]) => [which, Math.round(row.getBoundingClientRect().top)] as const)
      .filter(([, top]) => top >= 100)
      .sort(([, one], [, other]) => one - other);
    return below[0] ?? (['', 0] as const);
  });

test('Back from a text leads to the row that was left, whatever the heights of those above', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  // Every third word has a note of some lines.
  const words = many(300).map((word, index) =>
    index % 3 === 0 ? { ...word, note: 'remember\n'.repeat((index % 5) + 2) } : word,
  );
  await keep(page, 'words', words);
  await settled(page);
  await expect(rows(page).first()).toContainText('number 0');
  for (let step = 0; step < 30; step += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(15_000);
  await page.waitForTimeout(500);
  const left = await place(page);
  expect(Number(left[0])).toBeGreaterThan(40);
  await rows(page)
    .and(page.locator(`[aria-posinset="${left[0]}"]`))
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/read\/breakfast-shop/);
  await page.locator('main [data-offset]').first().waitFor();
  await page.goBack();
  await expect(rows(page).first()).toBeAttached();
  await expect.poll(() => place(page)).toEqual(left);
});

const DAY = 86_400_000;

const card = (id: string, more: object) => ({
  id,
  due: Date.now(),
  dueDay: Math.floor((Date.now() + 4 * 3_600_000) / DAY),
  firstDay: 20_000,
  lastDay: 20_000,
  stability: 5,
  difficulty: 5,
  elapsedDays: 1,
  scheduledDays: 1,
  learningSteps: 0,
  reps: 3,
  lapses: 0,
  state: 2,
  lastReview: Date.now() - 10 * DAY,
  changed: 1,
  deleted: false,
  ...more,
});

/** Three words, one due days ago, one for long, one never asked. */
async function openThree(page: Page): Promise<void> {
  await visit(page, '/vocabulary');
  const [lane, bean, trash] = savedWords(Date.now());
  await keep(page, 'words', [
    { ...lane, entryIds: ['巷口|巷口|xiang4 kou3'] },
    { ...bean, entryIds: ['綠豆|绿豆|lü4 dou4'] },
    { ...trash, entryIds: ['垃圾|垃圾|la1 ji1'], status: 'known' },
  ]);
  await keep(page, 'cards', [card('綠豆', { dueDay: 20_001, lapses: 9 })]);
  await settled(page);
  await expect(rows(page)).toHaveCount(3);
}

const heads = (page: Page) => rows(page).getByRole('heading');

test('filters by text, due day, forgetting, frequency and part of speech', async ({ page }) => {
  await openThree(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel('Due', { exact: true }).selectOption('Before today');
  await expect(heads(page)).toHaveText(['綠豆']);
  await page.getByLabel('Due', { exact: true }).selectOption('Not asked yet');
  await expect(heads(page)).toHaveText(['巷口']);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByLabel('Forgotten again and again').check();
  await expect(heads(page)).toHaveText(['綠豆']);
  await page.getByLabel('Forgotten again and again').uncheck();
  await page.getByLabel('Met in').selectOption('夏天');
  await expect(rows(page)).toHaveCount(2);
  await page.getByLabel('What it is').selectOption('Verb');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('No words of this kind.')).toBeVisible();
  await page.getByLabel('What it is').selectOption('Noun');
  await expect(rows(page)).toHaveCount(2);
  await expectAccessible(page);
  await page.getByLabel('How frequent').selectOption('The first 1,000 words');
  await expect(rows(page)).toHaveCount(0);
  await page.getByLabel('Order of the words').selectOption('Most frequent first');
  await page.getByLabel('How frequent').selectOption('Frequent or rare');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Filter (2)' })).toBeVisible();
});

test('a filter stands in the address, for a bookmark and for Back', async ({ page }) => {
  await openThree(page);
  await search(page).fill('bean');
  await page.getByLabel('Which words').selectOption('learning');
  await page.getByLabel('Order of the words').selectOption('By pinyin');
  await expect(page).toHaveURL('/vocabulary?q=bean&kind=learning&order=pinyin');
  await expect(heads(page)).toHaveText(['綠豆']);
  await rows(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/read\/breakfast-shop/);
  await page.goBack();
  await expect(search(page)).toHaveValue('bean');
  await expect(heads(page)).toHaveText(['綠豆']);
  await page.reload();
  await expect(search(page)).toHaveValue('bean');
  await expect(page.getByLabel('Which words')).toHaveValue('learning');
  await expect(page.getByLabel('Order of the words')).toHaveValue('pinyin');
  await visit(page, '/vocabulary?due=overdue&part=noun');
  await expect(heads(page)).toHaveText(['綠豆']);
  await expect(page.getByLabel('What it is')).toHaveValue('noun');
});

test('a choice made before the page has heard of its new address stays', async ({ page }) => {
  await openThree(page);
  await page.evaluate(() => {
    const choose = (label: string, value: string) => {
      const labels = [...document.querySelectorAll('label')];
      const select = labels.find((each) => each.textContent.startsWith(label))?.control;
      if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no ${label}.`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    // Called by the page to write the address, and again by Next while it draws what has changed:
    // right after that the page has not been told yet.
    const replace = history.replaceState;
    let calls = 0;
    history.replaceState = (...given) => {
      replace.apply(history, given);
      calls += 1;
      if (calls === 2) queueMicrotask(() => choose('Order of the words', 'pinyin'));
    };
    choose('Which words', 'learning');
  });
  await expect(page).toHaveURL('/vocabulary?kind=learning&order=pinyin');
  await expect(page.getByLabel('Which words')).toHaveValue('learning');
  await expect(page.getByLabel('Order of the words')).toHaveValue('pinyin');
});

test('filters are usable in the dark, and no wider than the window', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { theme: 'dark' });
  await openThree(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  await expectAccessible(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});
