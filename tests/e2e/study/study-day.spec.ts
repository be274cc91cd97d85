import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { allKept, keep, savedWords } from '../support/records';

const EVENING = Date.parse('2026-10-01T20:00:00+08:00');
const DAY = 86_400_000;

async function open(page: Page): Promise<void> {
  await page.goto('/review');
  await settled(page);
}

async function answer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name }).click();
}

test('a word answered in the evening comes back at four in the morning of its day', async ({
  page,
}) => {
  await page.clock.setFixedTime(EVENING);
  await open(page);
  await keep(page, 'words', savedWords(EVENING).slice(0, 1));
  await answer(page, 'Easy');
  await expect(page.getByText('That is all for now.')).toBeVisible();
  const [card] = await allKept(page, 'cards');
  const [log] = await allKept(page, 'logs');
  expect(log).toMatchObject({ offset: 480, rollover: 4, elapsedDays: 0, kind: 'recognise' });
  // The study day is that of the first of October; it begins at four, eight hours ahead of UTC.
  const today = Date.parse('2026-10-01T00:00:00Z') / DAY;
  expect(card).toMatchObject({ firstDay: today, lastDay: today });
  const start = EVENING - 16 * 3_600_000 + Number(card?.scheduledDays) * DAY;
  await page.clock.setFixedTime(start - 60_000);
  await open(page);
  await expect(page.getByText('The next word is due in 1 min.')).toBeVisible();
  await page.clock.setFixedTime(start);
  await open(page);
  await expect(page.getByText('1 to go')).toBeVisible();
});

test('a day asks as many new words as are set, and says how many wait', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { newADay: 2 });
  await open(page);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(page.getByText('2 to go')).toBeVisible();
  for (let asked = 0; asked < 2; asked += 1) await answer(page, 'Easy');
  await expect(page.getByText(/1 more new word waits for tomorrow/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'you have set' }).click();
  await expect(page).toHaveURL('/settings#study');
});

test('what is set about study is kept, and counts at once', async ({ page }) => {
  await page.goto('/settings');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await settled(page);
  const study = page.getByRole('region', { name: 'Study' });
  const due = page.getByRole('link', { name: /Review/ }).first();
  await expect(due).toContainText('3');
  await study.getByLabel('New words a day').fill('1');
  await expect(due).toContainText('1');
  await study.getByLabel('A new day begins at').selectOption('06:00');
  await study.getByLabel('Sunday').selectOption('As little as can be');
  await study.getByLabel('Rather on days with less to do').uncheck();
  await study.getByLabel('Words to remember').fill('85');
  await expectAccessible(page);
  await page.reload();
  await settled(page);
  await expect(study.getByLabel('New words a day')).toHaveValue('1');
  await expect(study.getByLabel('A new day begins at')).toHaveValue('6');
  await expect(study.getByLabel('Sunday')).toHaveValue('2');
  await expect(study.getByLabel('Monday')).toHaveValue('0');
  await expect(study.getByLabel('Rather on days with less to do')).not.toBeChecked();
  await expect(study.getByText('85 %', { exact: true })).toBeVisible();
  await study.getByLabel('New words a day').fill('5000');
  await study.getByLabel('Reviews a day').focus();
  await expect(study.getByLabel('New words a day'), 'no number within the limits').toHaveValue('1');
});

test('a word forgotten eight times comes with what may help', async ({ page }) => {
  const [word] = savedWords(Date.now()) as [Record<string, unknown>];
  const alike = { ...word, id: '路口', traditional: '路口', simplified: '路口', gloss: 'crossing' };
  const met = (word.encounters as readonly Record<string, unknown>[])[0];
  const sentence = '我在巷口等你。';
  const other = { ...met, sentence, sentenceSimplified: sentence, within: { start: 2, end: 4 } };
  const card = {
    id: word.id,
    due: 5,
    stability: 1,
    difficulty: 9,
    elapsedDays: 1,
    scheduledDays: 1,
    learningSteps: 0,
    reps: 30,
    lapses: 8,
    state: 2,
    lastReview: 4,
    changed: 1,
    deleted: false,
  };
  await open(page);
  await keep(page, 'cards', [card]);
  await keep(page, 'words', [{ ...word, encounters: [other, met] }, alike]);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByText('Forgotten 8 times: what may help').click();
  const asked = page.getByRole('article');
  await expect(asked.getByRole('listitem').filter({ hasText: '路口' })).toContainText('crossing');
  await expect(asked.getByText(sentence)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Easy' }).click();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByText(/Forgotten/)).toBeHidden();
});
