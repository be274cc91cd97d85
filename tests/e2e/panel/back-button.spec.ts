import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { ARTICLE, settled } from '../support/pages';
import { openArticle, openWord, panel, word } from '../support/reader';

/** More in `npm run attack`. */
const ROUNDS = Number(process.env.HANGJIAN_BACK_ROUNDS ?? 40);
/** Milliseconds between two actions, from one after the other to at leisure. */
const PAUSES = [0, 0, 0, 5, 20, 60, 150];
const PER_ROUND = 2_500;

/** What a learner does in one round, each ending with Back: the panel is closed, the page is there. */
const HABITS = [
  ['open', 'Escape', 'open', 'Back'],
  ['open', 'another', 'Back'],
  ['open', 'Back', 'another', 'Back'],
  ['open', 'Escape', 'Escape', 'another', 'Back'],
  ['open', 'elsewhere', 'another', 'Escape', 'open', 'Back'],
] as const;
type Action = (typeof HABITS)[number][number];

/** Mulberry32: the same rounds in every run. */
function random(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return of[Math.floor(share * of.length)] as (typeof of)[number];
  };
}

/**
 * Waits until the browser's own process has heard on which entry the page is. A new entry is told to
 * it by another way than that a press was handled, and a Back in between would count from the entry
 * before: milliseconds that no hand can hit.
 */
async function entryAgreed(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const ofBrowser = async () => (await session.send('Page.getNavigationHistory')).currentIndex;
  const ofPage = () =>
    page.evaluate(
      () =>
        (window as unknown as { navigation: { currentEntry: { index: number } } }).navigation
          .currentEntry.index,
    );
  const apart = async () => (await ofBrowser()) - (await ofPage());
  const before = await apart();
  return () => expect.poll(apart).toBe(before);
}

/** Actions as fast as the browser takes them: places are measured once, nothing is waited for. */
async function hands(page: Page): Promise<Record<Action, () => Promise<unknown>>> {
  await page.getByRole('button', { name: 'Got it' }).click();
  const middle = async (text: string) => {
    const box = await word(page, text).first().boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  const [one, other] = [await middle('蛋餅'), await middle('老闆娘')];
  const title = await page.locator('h1[data-start]').boundingBox();
  const corner = [(title?.x ?? 0) + (title?.width ?? 0) - 4, (title?.y ?? 0) + 4] as const;
  // A step ends some milliseconds after the press. What is opened meanwhile is closed by it, and no
  // page can tell: a learner sees the panel close before tapping the next word, so that is awaited.
  const ended = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.addEventListener('popstate', () => resolve(), { once: true });
          window.history.back();
        }),
    );
  const agreed = await entryAgreed(page);
  const back = [() => agreed().then(() => page.goBack()), ended];
  const choose = random(1);
  return {
    open: () => page.mouse.click(...one),
    another: () => page.mouse.click(...other),
    elsewhere: () => page.mouse.click(...corner),
    Escape: () => page.keyboard.press('Escape'),
    Back: () => choose(back)(),
  };
}

test('Back closes the panel and stays, at whatever speed words were opened and closed before', async ({
  page,
}) => {
  test.setTimeout(45_000 + ROUNDS * PER_ROUND);
  await page.goto('/about');
  await openArticle(page);
  const act = await hands(page);
  const choose = random(20_261_128);
  for (let round = 1; round <= ROUNDS; round++) {
    const habit = choose(HABITS);
    for (const action of habit) {
      await act[action]();
      await page.waitForTimeout(choose(PAUSES));
    }
    await expect(panel(page), `round ${round}: ${habit.join(', ')}`).toHaveCount(0);
    expect(page.url(), `round ${round}: ${habit.join(', ')}`).toContain(ARTICLE);
  }
  expect(await page.evaluate(() => window.history.length), 'one entry more, however often').toBe(4);
  await page.goBack();
  await expect(page).toHaveURL(/about/);
});

test('with the panel closed, Back leaves in one press, and Forward returns to a closed panel', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /早餐店/ })
    .first()
    .click();
  await expect(page).toHaveURL(/breakfast-shop/);
  await openWord(page, '蛋餅');
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await expect(page).toHaveURL(/breakfast-shop/);
  await expect(word(page, '蛋餅').first()).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('Back twice closes the panel and leaves', async ({ page }) => {
  await page.goto('/about');
  await openArticle(page);
  await openWord(page, '蛋餅');
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/breakfast-shop/);
  await page.goBack();
  await expect(page).toHaveURL(/about/);
});

test('a link followed right after closing is followed, and Back from there leads to the text', async ({
  page,
}) => {
  await page.goto('/about');
  await openArticle(page);
  await openWord(page, '蛋餅');
  await page.keyboard.press('Escape');
  // A phone's toolbar may have gone out of sight: at once is what counts here.
  await page.getByRole('link', { name: 'Back to the shelf' }).dispatchEvent('click');
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/breakfast-shop/);
  await openWord(page, '老闆娘');
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/breakfast-shop/);
  await page.goBack();
  await expect(page).toHaveURL(/about/);
});

test('a page loaded anew under an open panel still leaves in one press', async ({ page }) => {
  await page.goto('/about');
  await openArticle(page);
  await openWord(page, '蛋餅');
  await page.reload();
  await settled(page);
  await expect(panel(page)).toHaveCount(0);
  await openWord(page, '老闆娘');
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await openWord(page, '蛋餅');
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  await page.goBack();
  await expect(page).toHaveURL(/about/);
});
