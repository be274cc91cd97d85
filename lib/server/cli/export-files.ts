import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NOT_HERE, OWN_TEXT, ROOMS, WORKER_ADDRESS } from '../../offline/names';
import { articleSlugs } from '../article-files';
import { componentTable, readCharacter } from '../characters';
import type { Ask } from '../pages/ask';
import { bundleOffline } from './bundle-offline';
import { prepareFolder } from './export-folder';
import { exportedPage } from './export-page';

/** What a build has beside its pages, under the address that each is asked by. */
const WHOLE = ['/manifest.webmanifest', '/favicon.ico', '/icon.svg', '/apple-icon.png'];
/** An answer that no text is part of: the words of the placement test. */
const ANSWERS = ['/api/frequent-words'];
/** What file servers show where they have nothing: of an own text's address they know nothing. */
const NOT_FOUND = '404.html';

/** The file that servers send for a page's address, with a stroke at its end or without. */
const fileOf = (path: string): string =>
  path === '/' ? 'index.html' : `${path.slice(1)}/index.html`;

/** Writes a file below a folder, whatever folders it needs. */
type Write = (file: string, body: string | Uint8Array) => void;

const writerTo =
  (folder: string): Write =>
  (file, body) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  };

/** Strokes and parts of every character that has any. */
async function writeCharacters(write: Write): Promise<number> {
  let count = 0;
  for (const character of componentTable().keys()) {
    const sheet = await readCharacter(character);
    if (sheet.strokes === null) continue;
    write(`api/characters/${character}`, JSON.stringify(sheet));
    count += 1;
  }
  return count;
}

async function writeAnswers(write: Write, ask: Ask): Promise<void> {
  for (const address of [...WHOLE, ...ANSWERS]) {
    const { status, body } = await ask(address, {});
    if (status !== 200) throw new Error(`${address} cannot be had: ${status}.`);
    write(address.slice(1), body);
  }
}

export interface Exported {
  readonly pages: number;
  readonly characters: number;
}

/**
 * Writes the app as files that any file server can send from the root of its address.
 * @param root the project's folder, with a finished build
 * @param folder of an earlier export, empty, or not there
 * @param ask of the app of that build
 * @throws Error where something else lies in the folder
 */
export async function writeExport(root: string, folder: string, ask: Ask): Promise<Exported> {
  prepareFolder(folder);
  const write = writerTo(folder);
  const articles = articleSlugs(join(root, 'articles')).map((slug) => `/read/${slug}`);
  const paths = [...ROOMS, OWN_TEXT, NOT_HERE, ...articles];
  for (const path of paths) {
    const page = await exportedPage(ask, path);
    write(fileOf(path), page);
    if (path === OWN_TEXT) write(NOT_FOUND, page);
  }
  await writeAnswers(write, ask);
  // Where there are files alone nothing can be fitted.
  write('api/weights', JSON.stringify({ fits: false }));
  cpSync(join(root, '.next/static'), join(folder, '_next/static'), { recursive: true });
  cpSync(join(root, 'public'), folder, { recursive: true });
  bundleOffline(root, join(folder, WORKER_ADDRESS), true);
  // GitHub Pages leaves out what begins with a low line unless it is told not to.
  write('.nojekyll', '');
  return { pages: paths.length, characters: await writeCharacters(write) };
}
