import { expect } from 'vitest';
import type { Tab } from './drivers/engine';
import { FROM_THE_BEGINNING, open, press, until } from './reader';

/** The text of a button or tab that is pressed has a line under it, by computed style. */
const underlined = (tab: Tab, name: string): Promise<boolean> =>
  tab.run((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === wanted,
    );
    return button !== undefined && getComputedStyle(button).textDecorationLine === 'underline';
  }, name);

/** A word of the article: in both scripts, and what its panel says among other things. */
export type Walked = readonly [traditional: string, simplified: string, meaning: string];

/** A learner opens an article, taps a word, saves it, switches script and readings, and reviews. */
export async function walk(tab: Tab, [traditional, simplified, meaning]: Walked): Promise<void> {
  await open(tab, `/read/breakfast-shop${FROM_THE_BEGINNING}`);
  await press(tab, traditional, 'main [data-offset]');
  const dialog = '[role="dialog"][data-height]';
  await until(tab, 'the panel', (selector) => document.querySelector(selector) !== null, dialog);
  const said = await tab.run((selector) => document.querySelector(selector)?.textContent, dialog);
  expect(said).toContain(meaning);
  await press(tab, 'Save');
  await until(tab, 'the word saved', () => document.querySelector('main [data-saved]') !== null);
  const mark = await tab.run(() => {
    const saved = document.querySelector('main [data-saved]') as HTMLElement;
    return getComputedStyle(saved).borderBlockEndStyle;
  });
  expect(mark).toBe('dotted');
  await tab.press('Escape');
  await until(
    tab,
    'the panel gone',
    (selector) => document.querySelector(selector) === null,
    dialog,
  );
  await press(tab, 'Simplified characters');
  await until(
    tab,
    'the other script',
    (wanted) =>
      [...document.querySelectorAll('main [data-offset]')].some(
        ({ textContent }) => textContent === wanted,
      ),
    simplified,
  );
  expect(await underlined(tab, 'Simplified characters')).toBe(true);
  await press(tab, 'Traditional characters');
  await press(tab, 'Zhuyin');
  expect(await tab.run(() => document.documentElement.className)).toContain('only-zhuyin');
  expect(await underlined(tab, 'Zhuyin')).toBe(true);
  await open(tab, '/review');
  await press(tab, 'Show the answer');
  await until(tab, 'the answers', () =>
    [...document.querySelectorAll('button')].some(({ textContent }) =>
      textContent?.startsWith('Good'),
    ),
  );
}
