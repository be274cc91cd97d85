import initSql from 'sql.js';
import { makePackage } from '@/lib/exporting/anki/package';
import { readAnkiPackage } from '@/lib/importing/anki-package';
import type { Asked, Told } from './ask-database';

/*
 * SQLite works here and not in the page: WebAssembly would need `wasm-unsafe-eval` in the policy of
 * every page, and a worker has the policy its own file comes with. Nor does it hold up the page.
 */

const library = initSql({
  locateFile: () => new URL('sql.js/dist/sql-wasm-browser.wasm', import.meta.url).href,
});

async function answer(asked: Asked): Promise<Told> {
  try {
    const sql = await library;
    if ('read' in asked) return { tables: readAnkiPackage(sql, asked.read) };
    return { file: makePackage(sql, asked.words, asked.at) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const told = await answer(data);
  postMessage(told, { transfer: 'file' in told ? [told.file.buffer] : [] });
});
