import { createHash } from 'node:crypto';
import { expect, test } from '../support/fixtures';
import { ARTICLE, NOWHERE, PAGES, prefer, settled } from '../support/pages';

/** Pages that every learner gets from the server anew: they hold what only she chose. */
const OWN: readonly string[] = ['/settings', NOWHERE];

const COMMON = {
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

for (const path of [...PAGES, NOWHERE]) {
  test(`the headers of ${path}`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject(COMMON);
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(
      OWN.includes(path)
        ? /script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/
        : /script-src 'self'(?: 'sha256-[\w+/]{43}=')+ 'strict-dynamic';/,
    );
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
    expect(policy).toMatch(/connect-src 'self' http:\/\/127\.0\.0\.1:8765(?:;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });
}

for (const path of ['/api/health', '/api/lookup?q=%E8%A1%8C', '/api/nothing']) {
  test(`the headers of ${path}`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject(COMMON);
    expect(headers['content-security-policy']).toBeTruthy();
  });
}

const scriptsOf = (html: string): RegExpMatchArray[] => [
  ...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs),
];
const nonceOf = (policy = ''): string | undefined => /'nonce-([^']+)'/.exec(policy)?.[1];

test('a page that is sent once has its own nonce, and every script of it carries it', async ({
  request,
}) => {
  const [first, second] = [await request.get('/settings'), await request.get('/settings')];
  const nonce = nonceOf(first.headers()['content-security-policy']);
  expect(nonce).toBeTruthy();
  expect(nonceOf(second.headers()['content-security-policy'])).not.toBe(nonce);
  const scripts = scriptsOf(await first.text());
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes] of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
});

for (const path of PAGES.filter((path) => !OWN.includes(path))) {
  test(`${path}, which many get, has no nonce, and names its scripts by their hashes`, async ({
    request,
  }) => {
    const answer = await request.get(path);
    const [html, policy = ''] = [await answer.text(), answer.headers()['content-security-policy']];
    expect(html).not.toMatch(/nonce="[^"]/);
    const scripts = scriptsOf(html);
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, script = ''] of scripts) {
      expect(attributes).not.toContain('src=');
      const hash = createHash('sha256').update(script).digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
    }
  });
}

test('the router’s data carries no nonce', async ({ page }) => {
  const answers: Promise<string>[] = [];
  page.on('response', (answer) => {
    if (answer.url().includes('_rsc=')) answers.push(answer.text().catch(() => ''));
  });
  // The browser cannot always give out the body of the very first answer, which is still being made.
  for (let visit = 0; visit < 2; visit++) {
    await page.goto('/');
    await settled(page);
    await page.locator(`a[href="${ARTICLE}"]`).first().click();
    await expect(page.locator('main [data-offset]').first()).toBeVisible();
  }
  const data = (await Promise.all(answers)).join('');
  expect(data).toContain('"blocks":');
  expect(data).not.toMatch(/"nonce":"[^"]/);
});

test('a page a browser has is not sent again until something changes', async ({ page }) => {
  const first = await page.request.get(ARTICLE);
  const { etag = '', 'cache-control': caching } = first.headers();
  expect(caching).toBe('private, no-cache');
  const ask = (cookie: string) =>
    page.request.get(ARTICLE, { headers: { 'if-none-match': etag, cookie } });
  expect((await ask('')).status()).toBe(304);
  expect((await ask('hangjian=theme%3Ddark')).status()).toBe(200);
  expect((await ask('hangjian=aid%3Dpinyin')).status()).toBe(200);
});

test('a strange cookie changes nothing for anybody', async ({ request }) => {
  const get = async (cookie: string) =>
    (await request.get('/about', { headers: { cookie } })).text();
  const plain = await get('');
  for (const cookie of [
    'hangjian=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    'hangjian=theme%3D%22onload%3Dalert(1)',
    'hangjian=%E0%A4%A',
    `hangjian=${'x'.repeat(3000)}`,
    'hangjian=script%3Dklingon; other=1',
  ]) {
    expect(await get(cookie)).toBe(plain);
  }
  expect(await get('')).toBe(plain);
});

/** What a learner sees before any script has run. */
test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the words are there, in the script, aid and theme of the cookie', async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, {
      script: 'simplified',
      aid: 'pinyin',
      theme: 'dark',
      size: 150,
    });
    await page.goto(ARTICLE);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(root).toHaveClass(/with-pinyin/);
    expect(await root.getAttribute('style')).toContain('--size:1.5');
    await expect(page.getByRole('button', { name: 'Pinyin' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.locator('main [data-text]')).toHaveAttribute('lang', 'zh-Hans');
    const word = page.locator('main [data-offset]', { hasText: '豆浆' }).first();
    await expect(word).toBeVisible();
  });
});

test('what is set beyond the shared page holds when React takes it over', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, {
    direction: 'vertical',
    theme: 'sepia',
    size: 130,
    aid: 'zhuyin',
  });
  await page.goto(ARTICLE);
  await settled(page);
  const root = page.locator('html');
  await expect(root).toHaveClass(/zhuyin-column/);
  await expect(root).toHaveAttribute('data-theme', 'sepia');
  await page.getByRole('link', { name: 'Back to the shelf' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(root).toHaveAttribute('data-theme', 'sepia');
  await expect(root).toHaveAttribute('data-direction', 'vertical');
});

test.describe('a script that gets into a page', () => {
  test.use({ expectedProblem: /Content Security Policy|status of 404/ });

  test('does not run', async ({ page }) => {
    await page.goto('/');
    const ran = await page.evaluate(async () => {
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="x" onerror="window.injected = true">';
      document.body.append(holder);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return 'injected' in window;
    });
    expect(ran).toBe(false);
  });
});
