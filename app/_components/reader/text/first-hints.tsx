'use client';

import { useEffect, useState } from 'react';
import { hintsSeen } from './first-visit';

/** Three hints above the very first article, and then never again. */
export function FirstHints() {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the server must know, and Cookie Store is young
    document.cookie = hintsSeen();
  }, []);
  if (!open) return null;
  return (
    <div role="note" aria-label="How to begin" className="hints">
      <ul>
        <li>Tap a word to see how it is read and what it means.</li>
        <li>
          <span lang="zh-Hant-TW">拼</span> and <span lang="zh-Bopo">ㄅ</span> at the top show how
          every word is read.
        </li>
        <li>Save a word, and it comes back in review.</li>
      </ul>
      <button type="button" className="plain" onClick={() => setOpen(false)}>
        Got it
      </button>
    </div>
  );
}
