import { expect } from 'vitest';
import type { Tab } from './drivers/engine';
import { FROM_THE_BEGINNING, open, prefer, press, until } from './reader';

const WORD = '熟客';
const ARTICLE = `/read/breakfast-shop${FROM_THE_BEGINNING}`;
/** Days after which a word is asked for the third time, the most that chance puts it off included. */
const A_WEEK_AND_SOME = 9;

interface WalkWindow {
  /** What a database was asked to do has been done; or what it said instead. */
  done?: string;
  /** The file that the page handed out. */
  handedOut?: string;
}

/** Waits until what was begun with the database has ended. @throws AssertionError when it failed */
async function untilDone(tab: Tab): Promise<void> {
  await until(tab, 'the database', () => (window as WalkWindow).done !== undefined);
  expect(await tab.run(() => (window as WalkWindow).done)).toBe('done');
}

/** Takes away all that the browser keeps for the learner, in a page that keeps nothing open. */
async function wipe(tab: Tab): Promise<void> {
  await tab.goto(new URL('/robots.txt', await tab.run(() => location.href)).href);
  await tab.run(() => {
    const page = window as WalkWindow;
    delete page.done;
    const wiping = indexedDB.deleteDatabase('hangjian');
    wiping.onsuccess = () => {
      page.done = 'done';
    };
    wiping.onerror = () => {
      page.done = String(wiping.error);
    };
  });
  await untilDone(tab);
}

/**
 * Time goes on: all that was answered was answered so many days earlier. No engine's driver can set
 * the clock in all three, so what is kept is set back instead.
 */
async function goOn(tab: Tab, days: number): Promise<void> {
  await tab.goto(new URL('/robots.txt', await tab.run(() => location.href)).href);
  await tab.run((by) => {
    const page = window as WalkWindow;
    delete page.done;
    const instants = ['due', 'lastReview', 'time', 'changed'];
    const studyDays = ['dueDay', 'firstDay', 'lastDay'];
    const earlier = (name: string, value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) return back(value);
      if (typeof value !== 'number') return value;
      if (studyDays.includes(name)) return value - by;
      return instants.includes(name) ? value - by * 86_400_000 : value;
    };
    const back = (record: object): Record<string, unknown> => {
      const moved = Object.fromEntries(
        Object.entries(record).map(([name, value]) => [name, earlier(name, value)]),
      );
      // An answer goes by its card, its instant and its place.
      return 'cardId' in moved && 'order' in moved
        ? { ...moved, id: `${moved.cardId}@${moved.time}-${moved.order}` }
        : moved;
    };
    const opening = indexedDB.open('hangjian');
    opening.onerror = () => {
      page.done = String(opening.error);
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['cards', 'logs'], 'readwrite');
      for (const name of ['cards', 'logs']) {
        const store = transaction.objectStore(name);
        const asked = store.getAll();
        asked.onsuccess = () => {
          store.clear();
          for (const record of asked.result as object[]) store.put(back(record));
        };
      }
      transaction.oncomplete = () => {
        opening.result.close();
        page.done = 'done';
      };
      transaction.onerror = () => {
        page.done = String(transaction.error);
      };
    };
  }, days);
  await untilDone(tab);
}

const isOffered = (name: string): boolean =>
  [...document.querySelectorAll('button')].some(({ textContent }) => textContent?.startsWith(name));

/** Answers the card that is asked with "Good", and waits until that is taken. */
async function answerGood(tab: Tab): Promise<void> {
  await open(tab, '/review');
  await press(tab, 'Show the answer');
  await until(tab, 'the answers', isOffered, 'Good');
  const label = await tab.run(
    () =>
      [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.startsWith('Good'),
      )?.textContent ?? '',
  );
  await press(tab, label.trim());
  await until(tab, 'the answer taken', isOffered, 'Undo last answer');
}

/** The state of the word in the article, once what is kept is known, and the line under it. */
async function untilState(tab: Tab, state: string, line: string): Promise<void> {
  await open(tab, ARTICLE);
  const found = (wanted: string): boolean => {
    const [word, status] = wanted.split(' ');
    const element = [...document.querySelectorAll<HTMLElement>('main [data-offset]')].find(
      ({ textContent }) => textContent === word,
    );
    return element !== undefined && (element.dataset.status ?? 'none') === status;
  };
  await until(tab, `${WORD} ${state}`, found, `${WORD} ${state}`);
  const style = await tab.run((word) => {
    const element = [...document.querySelectorAll<HTMLElement>('main [data-offset]')].find(
      ({ textContent }) => textContent === word,
    );
    return element && getComputedStyle(element).borderBlockEndStyle;
  }, WORD);
  expect(style).toBe(line);
}

/** Saves a backup; what is in the file. */
async function backUp(tab: Tab): Promise<string> {
  await open(tab, '/settings');
  await tab.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) {
        void content.text().then((text) => {
          (window as WalkWindow).handedOut = text;
        });
      }
      return make(content);
    };
  });
  await press(tab, 'Save a backup');
  await until(tab, 'the backup', () => (window as WalkWindow).handedOut !== undefined);
  return tab.run(() => (window as WalkWindow).handedOut ?? '');
}

/** Restores a backup by its file field, which no driver of WebKit fills, and by the dialog. */
async function restore(tab: Tab, backup: string): Promise<void> {
  await open(tab, '/settings');
  await tab.run((text) => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes('Restore a backup'),
    );
    const field = label?.querySelector('input') as HTMLInputElement;
    const given = new DataTransfer();
    given.items.add(new File([text], 'backup.json', { type: 'application/json' }));
    field.files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, backup);
  await until(tab, 'what would change', () => document.querySelector('dialog[open]') !== null);
  await press(tab, 'Restore', 'dialog[open] button');
  await until(tab, 'all of it back', () =>
    (document.querySelector('main')?.textContent ?? '').includes('Restored: 1 word'),
  );
}

/**
 * From a word looked up to one that is known: saved in an article, answered on three days, without a
 * mark from then on; with a backup all of it comes back after everything was lost. Nothing is kept
 * before it and nothing after it.
 */
export async function studyWalk(tab: Tab): Promise<void> {
  await prefer(tab, {});
  await wipe(tab);
  await open(tab, ARTICLE);
  await press(tab, WORD, 'main [data-offset]');
  await until(tab, 'the panel', () => document.querySelector('[data-height] .entry') !== null);
  await press(tab, 'Save');
  await until(tab, 'the word saved', () => document.querySelector('main [data-saved]') !== null);
  await untilState(tab, 'learning', 'dotted');

  await answerGood(tab);
  await goOn(tab, 1);
  await answerGood(tab);
  await untilState(tab, 'learning', 'dotted');
  await goOn(tab, A_WEEK_AND_SOME);
  await answerGood(tab);
  await untilState(tab, 'known', 'none');

  const backup = await backUp(tab);
  await wipe(tab);
  await untilState(tab, 'none', 'none');
  await restore(tab, backup);
  await untilState(tab, 'known', 'none');
  await open(tab, '/review');
  await until(tab, 'nothing due', () =>
    (document.querySelector('main')?.textContent ?? '').includes('The next word is due in'),
  );
  await wipe(tab);
}
