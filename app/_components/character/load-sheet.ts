import { HangjianError } from '@/lib/domain/errors';
import { type CharacterSheet, SHEET_VERSION } from '@/lib/domain/lexicon/character';

const sheets = new Map<string, Promise<CharacterSheet>>();

async function fetchSheet(character: string): Promise<CharacterSheet> {
  const address = `/api/characters/${encodeURIComponent(character)}?v=${SHEET_VERSION}`;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) {
    throw new HangjianError(
      'not-found',
      'The strokes could not be fetched. Check the connection and try again.',
    );
  }
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
