import { useState } from 'react';
import { lazyPart } from '../ui/lazy/lazy-part';
import styles from './dictionary.module.css';

/** In characters; more than this is no word any more. */
const LONGEST = 100;

const DrawingPad = lazyPart(() => import('../handwriting/drawing-pad'));

interface SearchFieldProps {
  readonly query: string;
  readonly onType: (text: string) => void;
}

/** What is looked for, typed or drawn: a drawn character is added to what stands in the field. */
export function SearchField({ query, onType }: SearchFieldProps) {
  const [drawing, setDrawing] = useState(false);
  return (
    <search>
      <input
        type="search"
        className={`field ${styles.field}`}
        lang="zh-Hant-TW"
        value={query}
        maxLength={LONGEST}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        placeholder="漢字 pinyin ㄓㄨˋ English"
        aria-label="Find a word by characters, pinyin, zhuyin or English"
      />
      <button
        type="button"
        className={`button ${styles.draw}`}
        aria-expanded={drawing}
        onClick={() => setDrawing(!drawing)}
      >
        Draw
      </button>
      {drawing && (
        <DrawingPad
          onChoose={(character) => {
            if (query.length < LONGEST) onType(query + character);
          }}
          onMissing={() => setDrawing(false)}
        />
      )}
    </search>
  );
}
