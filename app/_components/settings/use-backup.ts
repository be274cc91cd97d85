'use client';

import { useCallback } from 'react';
import { formatPreferences } from '@/lib/reader/preferences/preferences';
import { makeBackup } from '@/lib/storage/backup/backup';
import { downloadText, fileName } from '../ui/download';
import { usePreferencesStore, useStorage } from '../ui/stores/stores';

/** Hands the learner everything as a file. Rejects with a message for the learner. */
export function useBackup(): () => Promise<void> {
  const storage = useStorage();
  const preferences = usePreferencesStore();
  return useCallback(async () => {
    const now = new Date();
    const chosen = new URLSearchParams(formatPreferences(preferences.getState()));
    const backup = await makeBackup(storage, now, Object.fromEntries(chosen));
    downloadText(fileName('backup', 'json', now), JSON.stringify(backup), 'application/json');
  }, [storage, preferences]);
}
