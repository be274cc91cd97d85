import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { PAGES, settled } from '../support/pages';

/** More Tab presses than any page has controls outside its text. */
const MOST_STOPS = 120;

interface Stop {
  readonly name: string;
  readonly marked: boolean;
  readonly inPage: boolean;
}

/** Tags the controls a mouse can use, so that a walk by keyboard can be held against them. */
const tagControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const selector = 'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea';
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.closest('[inert], [hidden], nextjs-portal') === null,
    );
    // A group of radio buttons is one stop; a roving list (tabindex -1) is walked by arrows.
    const stops = shown.filter(
      (element) =>
        element.tabIndex >= 0 &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
    return stops.map((element, index) => {
      const name = (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30);
      element.dataset.control = `${index} ${element.tagName.toLowerCase()} ${name}`;
      return element.dataset.control;
    });
  });

const currentStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const inPage = element instanceof HTMLElement && element !== document.body;
    if (!inPage) return { name: '', marked: true, inPage };
    // The text is one stop; its mark is drawn round the column, a child of what has the focus.
    const marked = [element, ...element.children].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return outlined || boxShadow !== 'none';
    });
    return {
      name: element.dataset.control ?? '',
      marked,
      inPage,
    };
  });

for (const path of PAGES) {
  test(`every control of ${path} is reached by Tab and shows that it is`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    const controls = await tagControls(page);
    const reached = new Set<string>();
    const unmarked: string[] = [];
    for (let press = 0; press < MOST_STOPS; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await currentStop(page);
      if (!stop.inPage) break;
      if (!stop.marked) unmarked.push(stop.name);
      reached.add(stop.name);
    }
    expect(controls.filter((name) => !reached.has(name))).toEqual([]);
    expect(unmarked, 'focus can be seen').toEqual([]);
  });
}
