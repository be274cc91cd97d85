import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';
import { keep, savedWords } from '../support/records';

test('a word marked known without being saved is found, changed back and undone', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  const state = panel(page).getByRole('combobox', { name: 'State' });
  await state.selectOption('known');
  // It is shown once it is on disk; a page left before that would take it along.
  await expect(state).toHaveValue('known');
  await page.keyboard.press('Escape');
  await visit(page, '/vocabulary');
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: '豆漿' });
  await page.getByRole('combobox', { name: 'Which words' }).selectOption('known');
  await expect(row).toHaveCount(1);
  await expect(page.getByRole('option', { name: 'Known (1)' })).toHaveCount(1);
  await row.getByRole('combobox').selectOption('learning');
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('option', { name: 'Learning (1)' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
});

test('a returning learner sees what is due, and the lesson never again', async ({ page }) => {
  await visit(page, '/');
  const lesson = page.getByRole('region', { name: 'How Hangjian works' });
  await expect(lesson).toBeVisible();
  await openArticle(page);
  await page.getByRole('button', { name: 'Got it' }).click();
  await visit(page, '/');
  await expect(lesson).toHaveCount(0);
  await keep(page, 'words', savedWords(Date.now()));
  await page.getByRole('link', { name: '3 words are due for review' }).click();
  await expect(page).toHaveURL('/review');
});

/** What the disk gives of words and cards comes when `window.give` is called, as from a slow disk. */
function holdBack(): void {
  const held = new Promise<void>((resolve) => Object.assign(window, { give: resolve }));
  const listen = EventTarget.prototype.addEventListener;
  IDBRequest.prototype.addEventListener = function (
    this: IDBRequest,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    const { source } = this;
    const isHeld =
      source instanceof IDBObjectStore && (source.name === 'words' || source.name === 'cards');
    const late = (event: Event) =>
      held.then(() => (listener as EventListener | null)?.call(this, event));
    listen.call(this, type, isHeld ? late : listener, options);
  };
}

test('what is due is told before years of words and cards have been read', async ({ page }) => {
  await visit(page, '/');
  await keep(page, 'words', savedWords(Date.now()));
  const due = (count: number) => page.getByRole('link', { name: `Review ${count} due` });
  await expect(due(3)).toBeVisible();
  const outlook = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('hangjian-outlook') ?? '[[]]')[0][1]);
  await expect.poll(outlook).toBe(3);

  await page.addInitScript(holdBack);
  await visit(page, '/vocabulary');
  const state = page.getByRole('main').getByRole('listitem').first().getByRole('combobox');
  await expect(due(3)).toBeVisible();
  await expect(state).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { give(): void }).give());
  await state.selectOption('known');
  await expect(due(2)).toBeVisible();
  await expect.poll(outlook).toBe(2);
});

test('every state has its words, with their number, and a change of each is undone', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  const [word] = savedWords(Date.now());
  const states = ['new', 'learning', 'known', 'ignored'];
  const words = states.map((status, at) => {
    const id = ['茶', '店', '門', '路'][at];
    return { ...word, id, traditional: id, simplified: id, status, saved: status === 'learning' };
  });
  await keep(page, 'words', words);
  const rows = page.getByRole('main').getByRole('listitem');
  const which = page.getByRole('combobox', { name: 'Which words' });
  await expect(rows).toHaveCount(1);
  await which.selectOption('all');
  await expect(rows).toHaveCount(4);
  for (const [at, status] of states.entries()) {
    await which.selectOption(status);
    await expect(rows).toHaveCount(1);
    const other = states[(at + 1) % 4] ?? '';
    await rows.getByRole('combobox').selectOption(other);
    await expect(rows).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('combobox')).toHaveValue(status);
  }
});
