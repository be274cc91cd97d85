'use client';
import { type ChangeEvent, useRef, useState } from 'react';
import { HangjianError } from '@/lib/domain/errors';
import { formatCorrections, parseCorrections } from '@/lib/reader/corrections/file';
import { downloadText } from '../ui/download';
import { useCorrections, useCorrectionsStore } from '../ui/stores/stores';
import { CorrectionItem } from './correction-item';
import styles from './corrections.module.css';
import { useTextTitles } from './use-text-titles';

/** A file of 5,000 rules has some 700 kB; anything much larger is something else. */
const LARGEST_FILE = 4_000_000;

/** Every rule the learner has made: to change, take back, keep as a file or bring along. */
export function CorrectionList() {
  const ready = useCorrections((state) => state.ready);
  const list = useCorrections((state) => state.list);
  const titles = useTextTitles();
  const [news, setNews] = useState('');
  if (!ready) return null;
  return (
    <>
      {list.length === 0 ? (
        <p className="quiet">
          None yet. Where a word is cut or read wrong, open it and choose “Correct”.
        </p>
      ) : (
        <ul className={styles.list}>
          {list.toReversed().map((rule) => (
            <CorrectionItem key={rule.id} rule={rule} text={titles.get(rule.at?.textId ?? '')} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {list.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => downloadText('hangjian-corrections.json', formatCorrections(list))}
          >
            Keep as a file
          </button>
        )}
        <BringFile onNews={setNews} />
      </div>
      <p role="status">{news}</p>
    </>
  );
}

function BringFile({ onNews }: { readonly onNews: (news: string) => void }) {
  const store = useCorrectionsStore();
  const input = useRef<HTMLInputElement>(null);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    try {
      if (file.size > LARGEST_FILE) throw new HangjianError('too-long', 'This file is too large.');
      const { corrections, refused } = parseCorrections(await file.text());
      await store.getState().saveAll(corrections);
      const kept = `${corrections.length} ${corrections.length === 1 ? 'correction' : 'corrections'} taken in.`;
      const left = refused.map(({ surface, problem }) => `${surface}: ${problem}`).join(' ');
      onNews(refused.length === 0 ? kept : `${kept} Left out: ${left}`);
    } catch (error) {
      onNews(error instanceof HangjianError ? error.message : 'This file could not be read.');
    }
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={take} />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        Bring a file
      </button>
    </>
  );
}
