import { expect } from 'vitest';
import { articleSlugs, articlesFolder, loadArticle } from '@/lib/server/article-files';
import { openGate } from '../e2e/support/gate';
import type { Tab } from './drivers/engine';
import { open, until } from './reader';

declare global {
  interface Window {
    /** Where the page's worker came from, and what one of our own gave for a text. */
    hangjianWorker?: string;
    hangjianLines?: string;
  }
}

/** Has the page tell where its workers come from. */
function watchWorkers(): void {
  const Native = Worker;
  window.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      window.hangjianWorker = String(url);
    }
  };
}

function turnOn(): boolean {
  const label = [...document.querySelectorAll('label')].find((each) =>
    each.textContent?.includes('Keep the dictionary on this device'),
  );
  const box = label?.querySelector('input');
  if (box && !box.checked) box.click();
  return box !== undefined && box !== null;
}

/** Speaks with a worker as the app does; what it has for the text is put down when it is all there. */
function annotate(text: string): void {
  const worker = new Worker(window.hangjianWorker ?? '');
  const decoder = new TextDecoder();
  let lines = '';
  delete window.hangjianLines;
  worker.onmessage = ({ data }) => {
    if (data.part) {
      lines += decoder.decode(data.part);
      worker.postMessage({ id: 1, next: true });
      return;
    }
    worker.terminate();
    window.hangjianLines = data.end ? lines : JSON.stringify(data.problem);
  };
  worker.postMessage({ id: 1, question: { kind: 'annotate', text, options: {} } });
}

/** The engine on the device gives the blocks that the server gives, of every article. */
export async function blocksAreTheServers(tab: Tab): Promise<void> {
  await open(tab, '/settings');
  await tab.run(watchWorkers);
  await until(tab, 'the choice', turnOn);
  await until(tab, 'the dictionary kept', () =>
    (document.querySelector('main')?.textContent ?? '').includes('Your texts stay on this device'),
  );
  const folder = articlesFolder();
  for (const slug of articleSlugs(folder)) {
    const text = loadArticle(folder, slug)?.file.body ?? '';
    const answer = await fetch(`${process.env.HANGJIAN_ADDRESS}/api/annotate?form=compact`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: text,
    });
    await tab.run(annotate, text);
    await until(tab, 'the blocks', () => window.hangjianLines !== undefined);
    const made = await tab.run(() => window.hangjianLines ?? '');
    expect(made === (await answer.text()), slug).toBe(true);
  }
}

const ROOMS = [
  ['/vocabulary', 'Words'],
  ['/dictionary', 'Dictionary'],
  ['/about', 'About Hangjian'],
  ['/texts/none', 'This text is not in this browser'],
  ['/read/breakfast-shop', '巷口的早餐店'],
] as const;

/** The page's heading, once React has taken the page over. */
const isTaken = (heading: string): boolean => {
  const main = document.querySelector('main');
  const taken = main !== null && Object.keys(main).some((key) => key.startsWith('__react'));
  return taken && (document.body.textContent ?? '').includes(heading);
};

/** After a first visit every room opens without a network, and an article that was opened. */
export async function opensWithoutNetwork(tab: Tab): Promise<void> {
  const gate = await openGate(process.env.HANGJIAN_ADDRESS ?? '');
  try {
    await tab.goto(`${gate.address}/read/breakfast-shop`);
    await until(tab, 'the service worker', () => navigator.serviceWorker.controller !== null);
    // Navigated to once more, it is kept in any case.
    await tab.goto(`${gate.address}/read/breakfast-shop`);
    gate.cut();
    for (const [path, heading] of ROOMS) {
      await tab.goto(gate.address + path);
      await until(tab, path, isTaken, heading);
    }
  } finally {
    gate.close();
  }
}
