import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './command';

/** Finds a Chromium that really starts here, and installs one where there is none. */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
/** Chromium without a window's parts: the same engine, for half the processor time of a page. */
const WINDOWLESS = ['chromium-headless-shell', 'headless_shell', 'chrome-headless-shell'];
/** A download that stands still must not hold up the tests. */
const DOWNLOAD_WITHIN = 5 * 60_000;
const INSTALL_WITHIN = 10 * 60_000;

/** Whether a file is there that this user may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser once without a window: `--version` says nothing about missing libraries. */
async function starts(executablePath: string): Promise<boolean> {
  if (!isProgram(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, timeout: 60_000 });
    await browser.close();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.warn(`${executablePath} does not start: ${reason}`);
    return false;
  }
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await starts(path)) return path;
  return null;
}

function inPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
}

const installed = (): string[] => [...inPath(NAMES), ...APPLICATIONS.filter(isProgram)];

const isRoot = (): boolean => process.getuid?.() === 0;

/** Playwright's own browser, with the libraries it needs where we may install them. */
async function download(): Promise<string | null> {
  console.warn('No Chromium found; asking Playwright to download one.');
  if (!runTool('playwright', ['install', 'chromium'], { timeout: DOWNLOAD_WITHIN })) return null;
  const path = chromium.executablePath();
  if (await starts(path)) return path;
  if (!isRoot()) return null;
  runTool('playwright', ['install-deps', 'chromium'], { timeout: INSTALL_WITHIN });
  return firstThatStarts([path]);
}

async function debian(): Promise<string | null> {
  if (!isRoot() || !isProgram('/usr/bin/apt-get')) return null;
  console.warn('Installing Debian’s Chromium.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeout: INSTALL_WITHIN };
  run('/usr/bin/apt-get', ['update', '-q'], options);
  run('/usr/bin/apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return firstThatStarts(installed());
}

/**
 * The path of a Chromium to test with: CHROMIUM_PATH, an installed Chrome or Chromium,
 * Playwright's download, Debian's package; null when every way fails.
 */
export async function findBrowser(): Promise<string | null> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && (await starts(chosen))) return chosen;
  if (chosen) console.warn(`CHROMIUM_PATH (${chosen}) cannot be used; looking further.`);
  return (
    (await firstThatStarts(installed())) ??
    (await firstThatStarts([chromium.executablePath()].filter(isProgram))) ??
    (await download()) ??
    (await debian())
  );
}

/**
 * The path of a Chromium that never has a window, for tests that need none of what stands around a
 * page: HEADLESS_SHELL_PATH or an installed one; null where there is none, and then `findBrowser`'s
 * does the same more slowly.
 */
export const findWindowless = (): Promise<string | null> =>
  firstThatStarts([process.env.HEADLESS_SHELL_PATH ?? '', ...inPath(WINDOWLESS)].filter(Boolean));

/** What to say when there is none. */
export const NO_BROWSER =
  'No Chromium to test with: set CHROMIUM_PATH, install Chrome or Chromium, or allow a download.';
