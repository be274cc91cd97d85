import { expect, test } from '../support/fixtures';
import { PAGES, settled } from '../support/pages';

for (const path of PAGES) {
  test(`${path} asks for nothing that is missing or elsewhere`, async ({ page, baseURL }) => {
    const wrong: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() >= 400) wrong.push(`${answer.status()} ${answer.url()}`);
    });
    page.on('request', (asked) => {
      const { origin, protocol } = new URL(asked.url());
      const local = origin === baseURL || protocol === 'data:' || protocol === 'blob:';
      if (!local) wrong.push(`elsewhere ${asked.url()}`);
    });
    await page.goto(path);
    // Fetched ahead of time: the pages that this one links to.
    await page.waitForLoadState('networkidle');
    expect(wrong).toEqual([]);
  });

  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
  });
}
