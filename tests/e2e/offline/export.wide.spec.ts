import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileServer, serveFiles } from '../support/file-server';
import { expect } from '../support/fixtures';
import { test as base, CUT, offlineReady } from '../support/offline';
import { addText } from '../support/own-text';
import { ARTICLE, HEADINGS, visit } from '../support/pages';
import { openWord, panel, word } from '../support/reader';

const TEXT = '昨天傍晚下了一場大雨，巷口的麵攤早早就收了。\n老闆娘說明天再來。';

const test = base.extend<object, { readonly folder: string }>({
  keepsDictionary: true,
  expectedProblem: CUT,
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'hangjian-export-'));
      const script = ['--import', 'tsx', 'lib/server/cli/export.ts', folder, '--no-build'];
      execFileSync(process.execPath, script, { stdio: 'inherit' });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let files: FileServer;
test.beforeEach(async ({ folder }) => {
  files = await serveFiles(folder);
});
test.afterEach(() => files.close());

test('a file server has all rooms and articles, before the service worker and behind it', async ({
  page,
  context,
}) => {
  const { address } = files;
  for (const [path, name] of HEADINGS) {
    await page.goto(address + path);
    await expect(page.getByRole('heading', { level: 1, name })).toBeAttached();
  }
  await page.goto(address + ARTICLE);
  await expect(page.locator('main [data-offset]').first()).toBeVisible();
  await offlineReady(page);
  files.close();
  const cold = await context.newPage();
  await page.close();
  for (const [path, name] of HEADINGS) {
    await cold.goto(address + path);
    await expect(cold.getByRole('heading', { level: 1, name })).toBeAttached();
  }
});

test('a text is pasted, read, tapped and saved; a word is found; nothing of it is sent', async ({
  page,
}) => {
  const { address, asked } = files;
  await visit(page, `${address}/`);
  await offlineReady(page);
  await addText(page, TEXT, 90_000, `${address}/`);
  await openWord(page, '麵攤');
  await expect(panel(page)).toContainText('noodle');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page).getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(word(page, '麵攤').first()).toBeVisible();

  await visit(page, `${address}/vocabulary`);
  await expect(page.getByText('麵攤').first()).toBeVisible();
  await visit(page, `${address}/review`);
  await expect(page.getByRole('article').locator('mark')).toHaveText('麵攤');

  await visit(page, `${address}/dictionary`);
  await page.getByRole('searchbox').fill('nihao');
  await expect(page.getByRole('button', { name: /你好/ }).first()).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/#q=nihao$/);

  expect(asked.filter((one) => !/^(?:GET|HEAD) /.test(one))).toEqual([]);
  const told = asked
    .map((one) => decodeURIComponent(one))
    .filter((one) => /q=|麵|texts\/(?!own)/.test(one));
  expect(told).toEqual([]);
});

test('what is written has no nonce, and its policy lets in nothing but its own scripts', ({
  folder,
}) => {
  for (const file of ['index.html', 'dictionary/index.html', '404.html']) {
    const page = readFileSync(join(folder, file), 'utf8');
    expect(page).not.toMatch(/ nonce="|'nonce-/);
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="[^"]*script-src 'self' 'sha256-/,
    );
  }
  expect(existsSync(join(folder, 'engine/manifest.json'))).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, 'api/characters/好'), 'utf8')).components).toEqual([
    '女',
    '子',
  ]);
});
