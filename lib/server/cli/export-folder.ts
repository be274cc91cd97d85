import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells a folder that an export wrote: nothing else is ever emptied. */
const MARK = '.hangjian-export';

/**
 * Makes a folder for an export, or empties that of an earlier one.
 * @throws Error where something else lies in the folder, which stays as it is
 */
export function prepareFolder(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes(MARK)) {
    throw new Error(
      `There is something in ${folder} that no export wrote. Choose an empty folder.`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), '');
}
