import { formatPreferences } from '@/lib/reader/preferences/preferences';
import { backupOf } from '@/lib/storage/backup/backup';
import { downloadText, fileName } from '../download';
import type { Stores } from '../stores/stores';

/** A backup of what the page has in memory, for when the database is gone. */
export function saveLeft({ vocabulary, library, corrections, preferences }: Stores): void {
  const now = new Date();
  const records = {
    words: [...vocabulary.getState().words.values()],
    texts: [...library.getState().texts.values()],
    positions: [...library.getState().positions.values()],
    corrections: corrections.getState().list,
  };
  const chosen = Object.fromEntries(new URLSearchParams(formatPreferences(preferences.getState())));
  const backup = backupOf(records, now, chosen);
  downloadText(fileName('backup', 'json', now), JSON.stringify(backup), 'application/json');
}
