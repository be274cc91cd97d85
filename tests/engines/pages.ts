import { expect } from 'vitest';
import { ROOMS } from '@/lib/offline/names';
import type { Tab } from './drivers/engine';
import { FROM_THE_BEGINNING, open, prefer, press, until } from './reader';

/** What reaches beyond the window: the page itself, or something shown that nothing scrolls. */
function beyondWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const clipped = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (
        getComputedStyle(up).overflowX !== 'visible' &&
        up.getBoundingClientRect().right <= innerWidth + 1
      ) {
        return true;
      }
    }
    return false;
  };
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const shown = width > 1 && height > 1 && style.visibility === 'visible';
    // What is kept for readers of screens alone stands beside the window.
    return shown && left < innerWidth && right > 0 && right > innerWidth + 1 && !clipped(element);
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : []),
    ...wide.map((each) => `${each.tagName} ${each.className}: ${each.textContent?.slice(0, 20)}`),
  ];
}

/** Groups of choices whose first two do not stand side by side, or whose name does not beside them. */
function brokenChoices(wide: boolean): string[] {
  return [...document.querySelectorAll('.choice')].flatMap((group) => {
    const name = group.querySelector('legend');
    const [first, second] = group.querySelectorAll('.choice-options > *');
    if (!name || !first || !second) return [];
    const [one, two] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
    if (one.height === 0) return [];
    const label = name.getBoundingClientRect();
    const middle = (label.top + label.bottom) / 2;
    const beside = middle > one.top - 2 && label.right <= one.left + 1;
    const row = Math.abs(one.top - two.top) < 1 && two.left >= one.right - 1;
    const room = first.parentElement?.clientWidth ?? 0;
    return (row || one.width + two.width + 8 > room) && (beside || !wide)
      ? []
      : [name.textContent ?? ''];
  });
}

/** Whether the button of this name is wholly in the window. */
function isInSight(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (!button) return false;
  const { left, right, top, bottom, width } = button.getBoundingClientRect();
  return width > 0 && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
}

/** Pages, panel and settings fit a window of this width, and settings' choices stand in rows. */
export async function pagesFit(tab: Tab, width: number): Promise<void> {
  await prefer(tab, {});
  for (const page of ROOMS) {
    await open(tab, page);
    expect(await tab.run(beyondWindow), page).toEqual([]);
  }
  await open(tab, '/settings');
  await until(tab, 'the choices', () => document.querySelector('.choice') !== null);
  expect(await tab.run(brokenChoices, width >= 768), 'choices of settings').toEqual([]);

  await open(tab, `/read/breakfast-shop${FROM_THE_BEGINNING}`);
  await press(tab, '豆漿', 'main [data-offset]');
  await until(tab, 'the panel', () => document.querySelector('[data-height] .entry') !== null);
  expect(await tab.run(beyondWindow), 'panel').toEqual([]);
  await until(tab, 'Save in sight', isInSight, 'Save');
  await tab.press('Escape');
  await until(tab, 'the panel gone', () => document.querySelector('[data-height]') === null);
  // The toolbar is out of sight while one reads on, and comes back at the beginning: whoever closes
  // a panel has the focus given back to its word, which may scroll to it after all.
  await until(
    tab,
    'the toolbar in sight',
    (name) => {
      scrollTo(0, 0);
      const button = document.querySelector(`button[aria-label="${name}"]`);
      return button !== null && button.getBoundingClientRect().top >= 0;
    },
    'Settings',
  );
  await press(tab, 'Settings');
  await until(tab, 'the sheet', () => document.querySelector('dialog[open] .choice') !== null);
  expect(await tab.run(beyondWindow), 'sheet').toEqual([]);
  expect(await tab.run(brokenChoices, false), 'choices of the sheet').toEqual([]);
}
