import { HangjianError } from '@/lib/domain/errors';
import { type CharacterSheet, SHEET_VERSION } from '@/lib/domain/lexicon/character';

const sheets = new Map<string, Promise<CharacterSheet>>();

/** Sheets of characters that have been looked at: all of them together would be ten megabytes. */
const CACHE = 'hangjian-strokes';

async function keptSheet(address: string): Promise<CharacterSheet | null> {
  // Not there on pages that came over plain http.
  if (typeof caches === 'undefined') return null;
  const kept = await caches.match(address, { cacheName: CACHE }).catch(() => undefined);
  return kept ? ((await kept.json()) as CharacterSheet) : null;
}

/** Without room for it, or where nothing may be kept, it is fetched again another time. */
async function keepSheet(address: string, answer: Response): Promise<void> {
  if (typeof caches === 'undefined') return;
  await caches.open(CACHE).then(
    (cache) => cache.put(address, answer),
    () => undefined,
  );
}

async function fetchSheet(character: string): Promise<CharacterSheet> {
  const address = `/api/characters/${encodeURIComponent(character)}?v=${SHEET_VERSION}`;
  const kept = await keptSheet(address);
  if (kept) return kept;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) {
    throw new HangjianError(
      'not-found',
      'The strokes could not be fetched. Check the connection and try again.',
    );
  }
  keepSheet(address, answer.clone()).catch(() => undefined);
  return (await answer.json()) as CharacterSheet;
}

/** Parts and strokes of one character, fetched once a page. A failure may be tried again. */
export function loadSheet(character: string): Promise<CharacterSheet> {
  const known = sheets.get(character);
  if (known) return known;
  const sheet = fetchSheet(character);
  sheets.set(character, sheet);
  sheet.catch(() => sheets.delete(character));
  return sheet;
}
