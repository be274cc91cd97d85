import { expect, test } from './fixtures';
import { ARTICLE, NOWHERE, PAGES } from './pages';

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
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/);
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

test('every view has its own nonce, and every script of the page carries it', async ({
  request,
}) => {
  const nonceOf = (policy = ''): string | undefined => /'nonce-([^']+)'/.exec(policy)?.[1];
  const [first, second] = [await request.get(ARTICLE), await request.get(ARTICLE)];
  const nonce = nonceOf(first.headers()['content-security-policy']);
  expect(nonce).toBeTruthy();
  expect(nonceOf(second.headers()['content-security-policy'])).not.toBe(nonce);
  const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
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
