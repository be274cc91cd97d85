'use client';

import '@/app/styles/reader.css';
import '@/app/styles/reader-gaps.css';
import '@/app/styles/reader-settings.css';
import { DEFAULTS } from '@/lib/reader/preferences/preferences';
import { CorrectionList } from '../corrections/correction-list';
import { Sample } from '../reader/sheets/sample';
import { SettingsForm } from '../reader/sheets/settings-form';
import { toast } from '../ui/notices/toasts';
import { usePreferences, usePreferencesStore } from '../ui/stores/stores';
import { KeptData } from './kept-data';
import styles from './settings.module.css';
import { StudySettings } from './study-settings';

/** Every setting with a live sample, and what is kept in this browser. */
export function Settings() {
  const store = usePreferencesStore();
  const set = usePreferences((state) => state.set);
  const reset = () => {
    const before = store.getState();
    set(DEFAULTS);
    toast('Settings are as at first.', { label: 'Undo', run: () => set(before) });
  };
  return (
    <div className={styles.page}>
      <h1>Settings</h1>
      {/* The sample stays in sight as far as what it shows can be set. */}
      <div>
        <div className={styles.sample}>
          <Sample />
        </div>
        <h2>Reading</h2>
        <SettingsForm set={set} />
        <p>
          <button type="button" className="button" onClick={reset}>
            Reset the settings
          </button>
        </p>
      </div>
      <section className={styles.kept} aria-labelledby="corrections">
        <h2 id="corrections">Corrections</h2>
        <CorrectionList />
      </section>
      <StudySettings />
      <KeptData />
    </div>
  );
}
