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

/** Five megabytes that would come in the middle of some test, and change who answers the rest of it. */
const saveData = () =>
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });

interface Guards {
  /** Console messages a test brings about on purpose, such as a 404 it asks for. */
  readonly expectedProblem: RegExp | null;
  /** The dictionary comes to the device by itself, as it does but for learners who save data. */
  readonly keepsDictionary: boolean;
  readonly guard: undefined;
}

/** Playwright's test, which fails on any console error, uncaught error or policy violation. */
export const test = base.extend<Guards>({
  expectedProblem: [null, { option: true }],
  keepsDictionary: [false, { option: true }],
  guard: [
    async ({ context, expectedProblem, keepsDictionary }, use) => {
      const problems: string[] = [];
      context.on('page', (page) => listen(page, problems));
      if (!keepsDictionary) await context.addInitScript(saveData);
      await use(undefined);
      const unexpected = problems.filter((problem) => !expectedProblem?.test(problem));
      expect(unexpected, 'the browser console stays clean').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
