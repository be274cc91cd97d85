import type { Page } from '@playwright/test';
import { expect } from '../support/fixtures';
import { offlineReady, test } from '../support/offline';
import { visit } from '../support/pages';

interface Shared {
  readonly fields?: Readonly<Record<string, string>>;
  readonly file?: readonly [name: string, type: string, content: string];
}

/** Sends what another program shares, as the system sends it. */
const share = (page: Page, shared: Shared): Promise<void> =>
  page.evaluate(({ fields, file }) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', action: '/share', enctype: 'multipart/form-data' });
    for (const [name, value] of Object.entries(fields ?? {})) {
      form.append(Object.assign(document.createElement('input'), { name, value }));
    }
    if (file) {
      const [name, type, content] = file;
      const holder = new DataTransfer();
      holder.items.add(new File([content], name, { type }));
      const input = Object.assign(document.createElement('input'), { type: 'file', name: 'file' });
      input.files = holder.files;
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  }, shared);

test.beforeEach(async ({ page, gate }) => {
  await visit(page, `${gate.address}/`);
  await offlineReady(page);
});

test('a shared text lies ready to be added, and has gone nowhere', async ({ page, gate }) => {
  await share(page, { fields: { title: '夜市', text: '夜市裡人山人海。', url: '' } });
  const field = page.getByRole('dialog', { name: 'Add a text' }).getByRole('textbox');
  await expect(field).toHaveValue('夜市裡人山人海。');
  await expect(page).toHaveURL(`${gate.address}/`);
  expect(gate.asked.filter((asked) => asked.startsWith('POST'))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Add a text' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a shared file of text is read as one, without a network too', async ({ page, gate }) => {
  gate.cut();
  await share(page, { file: ['雨.txt', 'text/plain', '雨下了一整天。'] });
  const field = page.getByRole('dialog', { name: 'Add a text' }).getByRole('textbox');
  await expect(field).toHaveValue('雨下了一整天。');
});

test('a shared file of words is brought in by the vocabulary page', async ({ page, gate }) => {
  await share(page, { file: ['words.csv', 'text/csv', 'word,meaning\n綠豆,mung bean\n'] });
  const dialog = page.getByRole('dialog', { name: 'Bring words in' });
  await expect(dialog.getByText('綠豆')).toBeVisible();
  await expect(page).toHaveURL(`${gate.address}/vocabulary`);
});

/** What the system opens with an installed program: a browser under test is none and has no queue of it. */
const openWith = (page: Page, name: string, content: string): Promise<unknown> =>
  page.addInitScript(
    ([file, text]) => {
      const matches = window.matchMedia.bind(window);
      window.matchMedia = (query) =>
        query === '(display-mode: standalone)'
          ? ({ matches: true } as MediaQueryList)
          : matches(query);
      const files = [{ getFile: async () => new File([text], file) }];
      const setConsumer = (take: (launch: object) => void) => take({ files });
      Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
    },
    [name, content] as const,
  );

test('a text that the system opens lies ready to be added', async ({ page, gate }) => {
  await openWith(page, '雨.txt', '雨下了一整天。');
  await visit(page, `${gate.address}/`);
  const field = page.getByRole('dialog', { name: 'Add a text' }).getByRole('textbox');
  await expect(field).toHaveValue('雨下了一整天。');
});

test('a file of words that the system opens is brought in', async ({ page, gate }) => {
  await openWith(page, 'words.csv', 'word,meaning\n綠豆,mung bean\n');
  await visit(page, `${gate.address}/vocabulary`);
  await expect(
    page.getByRole('dialog', { name: 'Bring words in' }).getByText('綠豆'),
  ).toBeVisible();
});
