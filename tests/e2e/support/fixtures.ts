import { test as base, expect, type Page } from '@playwright/test';

/** What a browser says when something is wrong; one line each, in order. */
function listen(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy|hydrat/i.test(message.text())) {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
}

interface Guards {
  /** Console messages a test brings about on purpose, such as a 404 it asks for. */
  readonly expectedProblem: RegExp | null;
  readonly guard: undefined;
}

/** Playwright's test, which fails on any console error, uncaught error or policy violation. */
export const test = base.extend<Guards>({
  expectedProblem: [null, { option: true }],
  guard: [
    async ({ context, expectedProblem }, use) => {
      const problems: string[] = [];
      context.on('page', (page) => listen(page, problems));
      await use(undefined);
      const unexpected = problems.filter((problem) => !expectedProblem?.test(problem));
      expect(unexpected, 'the browser console stays clean').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
