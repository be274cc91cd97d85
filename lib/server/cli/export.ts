import { resolve } from 'node:path';
import { openNext } from '../front/next-handler';
import { asker } from '../pages/ask';
import { closePool } from '../pool/pool';
import { ensureBuilt } from './build';
import { writeExport } from './export-files';

/**
 * `npm run export`: build when something changed, then write the app as plain files into FOLDER
 * (`export`), for a file server that answers at the root of an address.
 */

Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });
/** Nobody listens there: pages are asked for within this process. */
const PORT = 3000;

const root = process.cwd();
const [name = 'export'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = resolve(root, name);
try {
  if (!process.argv.includes('--no-build')) await ensureBuilt(root);
  const app = await openNext(root, PORT);
  const { pages, characters } = await writeExport(root, folder, asker(app.handle));
  console.warn(`${pages} pages and ${characters} characters are in ${folder}.`);
  await Promise.all([app.close(), closePool()]);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
