import { openGate } from '../e2e/support/gate';
import type { Tab } from './engine';
import { until } from './reader';

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
