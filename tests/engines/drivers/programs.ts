import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, findWindowless, isProgram } from '../../tools/browser';
import { run } from '../../tools/command';
import { ENGINES, type EngineName } from './engine';

/** The programs an engine is tried with, by name. */
export type Programs = Readonly<Record<string, string>>;

const APT = '/usr/bin/apt-get';
const INSTALL_WITHIN = 10 * 60_000;

/** Debian's packages of each engine; Chromium has ways of its own. */
const PACKAGES: Readonly<Record<'firefox' | 'webkit', readonly string[]>> = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** The first of these programs in PATH. */
function inPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** MiniBrowser stands beside the library, whose folder differs by machine and version. */
function miniBrowser(): string | undefined {
  return ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join(folder, name)),
    ])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((library) =>
        join(folder, library, 'MiniBrowser'),
      ),
    )
    .find(isProgram);
}

function whole(programs: Readonly<Record<string, string | undefined>>): Programs | null {
  return Object.values(programs).every((path) => path !== undefined)
    ? (programs as Programs)
    : null;
}

function installed(engine: 'firefox' | 'webkit'): Programs | null {
  if (engine === 'firefox') {
    return whole({ browser: process.env.FIREFOX_PATH ?? inPath('firefox-esr', 'firefox') });
  }
  const driver = inPath('WebKitWebDriver');
  return whole({ driver, browser: miniBrowser(), display: inPath('Xvfb') });
}

function install(engine: 'firefox' | 'webkit'): void {
  if (process.getuid?.() !== 0 || !isProgram(APT)) return;
  const packages = PACKAGES[engine];
  console.warn(`Installing ${packages.join(' ')}.`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: INSTALL_WITHIN };
  run(APT, ['update', '-q'], options);
  run(APT, ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

async function programsOf(engine: EngineName): Promise<Programs | null> {
  if (engine === 'chromium') {
    const browser = (await findWindowless()) ?? (await findBrowser());
    return browser ? { browser } : null;
  }
  const there = installed(engine);
  if (there) return there;
  install(engine);
  return installed(engine);
}

/** What each engine can be tried with here; null for one that is not there and cannot be installed. */
export async function findEngines(): Promise<Record<EngineName, Programs | null>> {
  const found = {} as Record<EngineName, Programs | null>;
  for (const engine of ENGINES) found[engine] = await programsOf(engine);
  return found;
}
