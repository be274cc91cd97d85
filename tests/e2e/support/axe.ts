import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** WCAG 2.2 AA and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Checked {
  /** A part of the page that is checked elsewhere. */
  readonly except?: string;
  /** The part that is new; the rest has been checked. */
  readonly only?: string;
}

/** What is still appearing is pale, and axe would judge it so; what never ends is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    return Promise.allSettled(passing.map((each) => each.finished));
  });
}

/** Fails with one readable line for every rule broken and where. */
export async function expectAccessible(page: Page, { except, only }: Checked = {}): Promise<void> {
  await atRest(page);
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  if (except) axe.exclude(except);
  if (only) axe.include(only);
  const { violations } = await axe.analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 5).map((node) => `${id}: ${help} — ${node.target.join(' ')}\n  ${node.html}`),
  );
  expect(lines, `axe on ${page.url()}`).toEqual([]);
}
